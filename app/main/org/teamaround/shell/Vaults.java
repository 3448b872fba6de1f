package org.teamaround.shell;

import java.util.Optional;
import org.teamaround.kernel.Elapsed;
import org.teamaround.kernel.Moment;
import org.teamaround.vault.Argon2Cost;
import org.teamaround.vault.Argon2Limits;
import org.teamaround.vault.CreateVault;
import org.teamaround.vault.OpenKeysAlone;
import org.teamaround.vault.OpenVault;
import org.teamaround.vault.PassphraseHash;
import org.teamaround.vault.Tries;
import org.teamaround.vault.UsersAndKeys;
import org.teamaround.vault.VerifyVault;
import org.teamaround.vault.backup.MakeBackup;
import org.teamaround.vault.backup.RestoreBackup;
import org.teamaround.vault.backup.VerifyBackup;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;
import org.teamaround.vault.store.H2Snapshots;

/** The ways to a vault: make one, open one, check one. */
public final class Vaults {
    /** Version of the program, as backups name it. */
    public static final String PROGRAM = "0.1.0";
    private static final Argon2Cost TRAINING = new Argon2Cost(64 * 1024, 3, 1);
    private final PassphraseHash hash = new PassphraseHash(Argon2Limits.STRICT);
    private final H2CaseStores stores;
    private final Moment moment;
    private final Elapsed elapsed = Elapsed.system();
    private final Tries tries = new Tries(elapsed);
    private Optional<Argon2Cost> calibrated = Optional.empty();

    public Vaults(Moment moment) {
        this.moment = moment;
        stores = new H2CaseStores(moment);
    }

    /** For real work: a guess at the passphrase is made to cost about a second on this laptop. */
    public CreateVault<CaseStore> create() {
        return new CreateVault<>(stores, hash, this::cost, moment);
    }

    /** For the sample team and rehearsals, whose passphrase lies beside them: the least the program takes. */
    public CreateVault<CaseStore> createForTraining() {
        return new CreateVault<>(stores, hash, () -> TRAINING, moment);
    }

    public OpenVault<CaseStore> open() {
        return new OpenVault<>(stores, hash, tries);
    }

    /** Users, passphrases and the recovery key of a vault for real work. */
    public UsersAndKeys<CaseStore> usersAndKeys() {
        return UsersAndKeys.of(stores, hash, this::cost, tries, moment);
    }

    /** The same for the sample team and rehearsals. */
    public UsersAndKeys<CaseStore> usersAndKeysForTraining() {
        return UsersAndKeys.of(stores, hash, () -> TRAINING, tries, moment);
    }

    /** Found once for this run of the program: it takes a few seconds. */
    private synchronized Argon2Cost cost() {
        Argon2Cost cost = calibrated.orElseGet(() -> hash.calibrate(elapsed));
        calibrated = Optional.of(cost);
        return cost;
    }

    public MakeBackup<CaseStore> makeBackup() {
        return new MakeBackup<>(new H2Snapshots(moment), stores, new OpenKeysAlone(hash), moment, PROGRAM);
    }

    public VerifyBackup<CaseStore> verifyBackup() {
        return new VerifyBackup<>(new H2Snapshots(moment), stores, new OpenKeysAlone(hash), moment);
    }

    public RestoreBackup<CaseStore> restoreBackup() {
        return new RestoreBackup<>(new H2Snapshots(moment), stores, new OpenKeysAlone(hash), moment);
    }

    public VerifyVault<CaseStore> verify() {
        return new VerifyVault<>(stores, open());
    }
}

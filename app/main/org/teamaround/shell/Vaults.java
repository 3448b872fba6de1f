package org.teamaround.shell;

import org.teamaround.kernel.Elapsed;
import org.teamaround.kernel.Moment;
import org.teamaround.vault.Argon2Cost;
import org.teamaround.vault.Argon2Limits;
import org.teamaround.vault.CreateVault;
import org.teamaround.vault.OpenKeysAlone;
import org.teamaround.vault.OpenVault;
import org.teamaround.vault.PassphraseHash;
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
    private final PassphraseHash hash = new PassphraseHash(Argon2Limits.STRICT);
    private final H2CaseStores stores;
    private final Moment moment;

    public Vaults(Moment moment) {
        this.moment = moment;
        stores = new H2CaseStores(moment);
    }

    /** For real work: a guess at the passphrase is made to cost about a second on this laptop. */
    public CreateVault<CaseStore> create() {
        return new CreateVault<>(stores, hash, () -> hash.calibrate(Elapsed.system()), moment);
    }

    /** For the sample team and rehearsals, whose passphrase lies beside them: the least the program takes. */
    public CreateVault<CaseStore> createForTraining() {
        return new CreateVault<>(stores, hash, () -> new Argon2Cost(64 * 1024, 3, 1), moment);
    }

    public OpenVault<CaseStore> open() {
        return new OpenVault<>(stores, hash);
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

package org.teamaround.vault;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.teamaround.kernel.TestMoment;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;
import org.teamaround.vault.store.Surroundings;

/** Real vaults in files whose passphrase costs next to nothing to check. */
public final class TestVaults {
    public static final String PASSPHRASE = "lantern pebble orchard violin tram";
    private final TestMoment moment = TestMoment.at("2026-09-07T09:30");
    private final H2CaseStores stores;
    private final PassphraseHash hash = new PassphraseHash(new Argon2Limits(8, 1024, 1, 3, 1));

    public TestVaults() {
        stores = new H2CaseStores(moment);
    }

    /** @param afterStep told after each step of replacing the data key; what it throws is as a kill there */
    TestVaults(Consumer<String> afterStep) {
        stores = new H2CaseStores(moment, Surroundings.system(), afterStep);
    }

    public CreateVault<CaseStore> create() {
        return new CreateVault<>(stores, hash, () -> new Argon2Cost(8, 1, 1), moment);
    }

    public OpenVault<CaseStore> open() {
        return new OpenVault<>(stores, hash);
    }

    public VerifyVault<CaseStore> verify() {
        return new VerifyVault<>(stores, open());
    }

    public ChangePassphrase<CaseStore> changePassphrase() {
        return new ChangePassphrase<>(stores, hash, TestVaults::cost, new Tries(() -> java.time.Duration.ZERO));
    }

    public AddUser<CaseStore> addUser() {
        return new AddUser<>(stores, hash, TestVaults::cost, moment);
    }

    public ChangeRoles<CaseStore> changeRoles() {
        return new ChangeRoles<>(stores, hash);
    }

    public RemoveUser<CaseStore> removeUser() {
        return new RemoveUser<>(stores, hash);
    }

    public ResetPassphrase<CaseStore> resetPassphrase() {
        return new ResetPassphrase<>(stores, hash, TestVaults::cost);
    }

    public UseRecoveryKey<CaseStore> useRecoveryKey() {
        return new UseRecoveryKey<>(stores, hash, TestVaults::cost);
    }

    public RenewRecoveryKey<CaseStore> renewRecoveryKey() {
        return new RenewRecoveryKey<>(stores, hash);
    }

    private static Argon2Cost cost() {
        return new Argon2Cost(8, 1, 1);
    }

    public static NewVault wanted(Path folder) {
        return new NewVault(folder, "Harbour Centre", "Ada Quill", PASSPHRASE.toCharArray());
    }

    public CreatedVault<CaseStore> made(Path folder) {
        return create().create(wanted(folder)).orFault();
    }

    public H2CaseStores stores() {
        return stores;
    }

    /** Unlocks key files without their databases. */
    public OpenKeysAlone openKeysAlone() {
        return new OpenKeysAlone(hash);
    }

    public TestMoment moment() {
        return moment;
    }
}

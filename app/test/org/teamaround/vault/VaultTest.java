package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.kernel.TestMoment;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;

class VaultTest {
    @TempDir
    Path temp;
    private final TestMoment moment = TestMoment.at("2026-09-07T09:30");
    private final H2CaseStores stores = new H2CaseStores(moment);
    private final PassphraseHash hash = new PassphraseHash(new Argon2Limits(8, 1024, 1, 3, 1));
    private final CreateVault<CaseStore> create = new CreateVault<>(stores, hash, () -> new Argon2Cost(8, 1, 1), moment);
    private final OpenVault<CaseStore> open = new OpenVault<>(stores, hash);

    @Test
    void what_was_made_opens_again_with_its_passphrase_and_with_its_recovery_key() {
        char[] passphrase = "lantern pebble orchard violin tram".toCharArray();
        Path folder = temp.resolve("my vault");
        CreatedVault<CaseStore> created = create.create(new NewVault(folder, "Harbour Centre", "Ada Quill", passphrase)).orFault();
        created.vault().close();
        try (UnlockedVault<CaseStore> vault = open.byPassphrase(folder, passphrase).orFault()) {
            assertThat(vault.centreName()).isEqualTo("Harbour Centre");
            assertThat(vault.actor().name()).isEqualTo("Ada Quill");
        }
        RecoveryKey typed = RecoveryKey.parse(created.recoveryKey().text().toLowerCase()).orFault();
        try (UnlockedVault<CaseStore> vault = open.byRecoveryKey(folder, typed).orFault()) {
            assertThat(vault.byRecoveryKey()).isTrue();
        }
        assertThat(open.byPassphrase(folder, "something else".toCharArray()).problems().getFirst().key()).isEqualTo("vault.problem.wrong-passphrase");
    }
}

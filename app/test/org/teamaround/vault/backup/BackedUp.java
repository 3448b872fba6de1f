package org.teamaround.vault.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.database.schema.tables.records.SettingChangeRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.CreatedVault;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2Snapshots;

/** A vault with something in it, a stick to back it up to, and everything that backups can do. */
final class BackedUp {
    final TestVaults vaults = new TestVaults();
    final H2Snapshots snapshots = new H2Snapshots(vaults.moment());
    final MakeBackup<CaseStore> make = new MakeBackup<>(snapshots, vaults.stores(), vaults.openKeysAlone(), vaults.moment(), "0.1.0");
    final VerifyBackup<CaseStore> verify = new VerifyBackup<>(snapshots, vaults.stores(), vaults.openKeysAlone(), vaults.moment());
    final RestoreBackup<CaseStore> restore = new RestoreBackup<>(snapshots, vaults.stores(), vaults.openKeysAlone(), vaults.moment());
    final Path folder;
    final Path stick;
    final RecoveryKey recovery;
    private UnlockedVault<CaseStore> vault;

    BackedUp(Path temp) {
        folder = temp.resolve("vault");
        stick = temp.resolve("stick");
        CreatedVault<CaseStore> created = vaults.made(folder);
        vault = created.vault();
        recovery = created.recoveryKey();
        try {
            Files.createDirectories(stick);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write("an answer", true);
    }

    UnlockedVault<CaseStore> vault() {
        return vault;
    }

    /** A change to a setting, and an attachment when wanted. */
    void write(String words, boolean attached) {
        CaseStore store = vault.store();
        store.database().inTransaction(Act.of("test.enter", vault.actor()), () -> {
            SettingChangeRecord row = new SettingChangeRecord();
            row.setId(UUID.randomUUID());
            row.setSettingKey("centre-name");
            row.setWritten(words);
            row.setValidFrom(LocalDate.parse("2026-09-07"));
            store.gate().save(row);
            return Outcome.done(true);
        }).orFault();
        if (attached) store.sealedFiles().put(words.getBytes(StandardCharsets.UTF_8));
    }

    Outcome<VerifiedBackup> backUp() {
        return make.make(vault, stick, Progress.silent());
    }

    Path made() {
        return stick.resolve(backUp().orFault().mark().name().text());
    }

    void close() {
        vault.close();
    }

    void open() {
        vault = vaults.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).orFault();
    }

    Outcome<Restored> restored(Path backup, Path to) {
        return restore.byPassphrase(backup, to, TestVaults.PASSPHRASE.toCharArray(), Progress.silent());
    }

    List<String> onStick() {
        return names(stick);
    }

    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> keys(Outcome<?> outcome) {
        return outcome.problems().stream().map(problem -> problem.key()).toList();
    }
}

package org.teamaround.vault.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.CaseStores;
import org.teamaround.vault.KeysAlone;
import org.teamaround.vault.OpenKeysAlone;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.VaultFolder;

/** Tries restoring a backup in memory and says what it holds; nothing is changed anywhere. Takes seconds: never on the drawing thread. */
public final class VerifyBackup<S extends AutoCloseable> {
    private final CaseStores<S> stores;
    private final OpenKeysAlone openKeys;
    private final Proof proof;
    private final Moment moment;

    public VerifyBackup(Snapshots<S> snapshots, CaseStores<S> stores, OpenKeysAlone openKeys, Moment moment) {
        this.stores = stores;
        this.openKeys = openKeys;
        this.moment = moment;
        proof = new Proof(snapshots, openKeys);
    }

    /** A backup of the vault that stands open, which then remembers that it was verified. */
    public Outcome<VerifiedBackup> of(UnlockedVault<S> vault, Path backup) {
        try (Container.Opened opened = Container.open(backup)) {
            return proof.of(opened, vault.opening()).then(manifest -> remembered(vault, backup, opened.code(), manifest));
        } catch (IOException e) {
            return Outcome.refused(BackupTrouble.reading(e));
        }
    }

    private Outcome<VerifiedBackup> remembered(UnlockedVault<S> vault, Path backup, String code, Manifest manifest) {
        Optional<BackupName> name = BackupName.parse(backup.getFileName().toString());
        if (name.isEmpty()) return Outcome.refused(Problem.of("backup.problem.renamed"));
        BackupMark mark = new BackupMark(name.get(), code, manifest.contents().children(), manifest.contents().entries(), size(backup));
        stores.accessLog(vault.store()).note(AccessKind.BACKUP_VERIFIED, Optional.empty(), Optional.of(mark.text()), vault.actor());
        return Outcome.done(new VerifiedBackup(mark, moment.now()));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    public Outcome<Manifest> byPassphrase(Path backup, char[] passphrase) {
        return verify(backup, folder -> openKeys.byPassphrase(folder, passphrase));
    }

    public Outcome<Manifest> byRecoveryKey(Path backup, RecoveryKey recovery) {
        return verify(backup, folder -> openKeys.byRecoveryKey(folder, recovery));
    }

    private Outcome<Manifest> verify(Path backup, Function<VaultFolder, Outcome<KeysAlone>> unlock) {
        try (Container.Opened opened = Container.open(backup)) {
            if (opened.keyFile().isEmpty()) return Outcome.refused(Problem.of("backup.problem.not-a-backup"));
            return unlocked(opened.keyFile().get(), unlock).then(keys -> {
                try (keys) {
                    return proof.of(opened, keys.opening());
                }
            });
        } catch (IOException e) {
            return Outcome.refused(BackupTrouble.reading(e));
        }
    }

    /** A key file is unlocked where it lies, so it lies somewhere for a moment. It is sealed. */
    private static Outcome<KeysAlone> unlocked(byte[] keyFile, Function<VaultFolder, Outcome<KeysAlone>> unlock) throws IOException {
        VaultFolder folder = new VaultFolder(Files.createTempDirectory("teamaround-keys"));
        try {
            Files.write(folder.keys(), keyFile);
            return BackupTrouble.ofBackup(unlock.apply(folder));
        } finally {
            Files.deleteIfExists(folder.keys());
            Files.deleteIfExists(folder.previousKeys());
            Files.deleteIfExists(folder.path());
        }
    }
}

package org.teamaround.vault.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.CaseStores;
import org.teamaround.vault.KeysAlone;
import org.teamaround.vault.OpenKeysAlone;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.TakePlace;
import org.teamaround.vault.VaultFolder;
import org.teamaround.vault.backup.Progress.Step;
import org.teamaround.vault.backup.age.AgeIdentity;
import org.teamaround.vault.backup.age.AgeInput;
import org.teamaround.vault.backup.age.AgeTrouble;

/**
 * Brings a vault back from a backup, by the passphrase or the recovery key of the day it was made. It is put together beside its place,
 * checked there to its last row, made another incarnation, and only then moved into place; the vault that stood there is kept under
 * another name. Needs no right: who acts is known only afterwards. The restored vault's journal tells of it.
 */
public final class RestoreBackup<S extends AutoCloseable> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HHmm");
    private final Snapshots<S> snapshots;
    private final CaseStores<S> stores;
    private final OpenKeysAlone openKeys;
    private final Proof proof;
    private final Moment moment;

    public RestoreBackup(Snapshots<S> snapshots, CaseStores<S> stores, OpenKeysAlone openKeys, Moment moment) {
        this.snapshots = snapshots;
        this.stores = stores;
        this.openKeys = openKeys;
        this.moment = moment;
        proof = new Proof(snapshots, openKeys);
    }

    public Outcome<Restored> byPassphrase(Path backup, Path vault, char[] passphrase, Progress progress) {
        return restore(backup, vault, folder -> openKeys.byPassphrase(folder, passphrase), progress);
    }

    public Outcome<Restored> byRecoveryKey(Path backup, Path vault, RecoveryKey recovery, Progress progress) {
        return restore(backup, vault, folder -> openKeys.byRecoveryKey(folder, recovery), progress);
    }

    private Outcome<Restored> restore(Path backup, Path vault, Function<VaultFolder, Outcome<KeysAlone>> unlock, Progress progress) {
        Container.Opened opened;
        try {
            opened = Container.open(backup);
        } catch (IOException e) {
            return Outcome.refused(BackupTrouble.reading(e));
        }
        try (opened) {
            if (opened.keyFile().isEmpty()) return Outcome.refused(Problem.of("backup.problem.not-a-backup"));
            return TakePlace.check(new VaultFolder(vault)).then(free -> beside(opened, backup, vault, unlock, progress));
        } catch (IOException e) {
            return Outcome.refused(BackupTrouble.reading(e));
        }
    }

    private Outcome<Restored> beside(Container.Opened opened, Path backup, Path vault, Function<VaultFolder, Outcome<KeysAlone>> unlock, Progress progress) {
        try {
            RestoringFolder folder = RestoringFolder.beside(vault, opened.keyFile().orElseThrow());
            try {
                return BackupTrouble.ofBackup(unlock.apply(folder.folder())).then(keys -> {
                    try (keys) {
                        return unlocked(opened, backup, vault, folder, keys, progress);
                    }
                });
            } finally {
                folder.deleteQuietly();
            }
        } catch (IOException e) {
            return Outcome.refused(BackupTrouble.writing(e));
        }
    }

    private Outcome<Restored> unlocked(Container.Opened opened, Path backup, Path vault, RestoringFolder folder, KeysAlone keys, Progress progress) {
        progress.at(Step.WRITING, 0);
        return written(opened, folder, keys).then(manifest -> {
            progress.at(Step.VERIFYING, 0);
            return Proof.compared(manifest, asItLies(folder, keys));
        }).then(manifest -> {
            BackupMark mark = mark(backup, opened, manifest);
            return begunAnew(folder, keys, mark).then(told -> moved(folder, vault, manifest, progress));
        });
    }

    private Outcome<Manifest> written(Container.Opened opened, RestoringFolder folder, KeysAlone keys) {
        try (AgeIdentity identity = Proof.identity(keys.opening())) {
            byte[] keyFile = opened.keyFile().orElseThrow();
            return new PayloadReader(keyFile, folder).read(AgeInput.open(opened.in(), opened.header(), identity))
                .then(signed -> proof.signedBy(keyFile, keys.opening(), signed));
        } catch (AgeTrouble e) {
            return Outcome.refused(BackupTrouble.reading(e));
        } catch (IOException e) {
            return Outcome.refused(BackupTrouble.writing(e));
        }
    }

    /** What was written is read again from the disk and tried out in memory. */
    private Outcome<Contents> asItLies(RestoringFolder folder, KeysAlone keys) {
        return snapshots.tryOut(keys.opening()).then(trial -> {
            try (trial) {
                try (OutputStream database = trial.database()) {
                    Files.copy(folder.folder().database(), database);
                }
                for (UUID id : folder.attachments())
                    if (!trial.opens(id, Files.readAllBytes(folder.attachment(id)))) return Outcome.refused(Problem.of("vault.problem.attachment-damaged"));
                return trial.check(folder.attachments());
            } catch (IOException e) {
                return Outcome.refused(BackupTrouble.writing(e));
            }
        });
    }

    /** The chain of its journal goes on under another incarnation, beginning with the note of this restore. */
    private Outcome<Boolean> begunAnew(RestoringFolder folder, KeysAlone keys, BackupMark mark) {
        keys.newIncarnation();
        return stores.open(keys.opening()).map(store -> {
            try {
                stores.accessLog(store).note(AccessKind.RESTORED, Optional.empty(), Optional.of(mark.text()), keys.user().actor());
            } finally {
                keys.remember(stores.close(store));
            }
            return true;
        });
    }

    private Outcome<Restored> moved(RestoringFolder folder, Path vault, Manifest manifest, Progress progress) {
        String kept = vault.toAbsolutePath().getFileName() + " before restore " + DAY.format(moment.local());
        Outcome<Restored> restored = TakePlace.take(folder.folder(), new VaultFolder(vault), kept).map(old -> new Restored(vault, old, manifest));
        progress.at(Step.DONE, 1);
        return restored;
    }

    private BackupMark mark(Path backup, Container.Opened opened, Manifest manifest) {
        BackupName name = BackupName.parse(backup.getFileName().toString())
            .orElseGet(() -> new BackupName(manifest.created().atZone(Moment.ZONE).toLocalDateTime(), 1));
        long bytes = manifest.files().values().stream().mapToLong(FileSum::size).sum();
        return new BackupMark(name, opened.code(), manifest.contents().children(), manifest.contents().entries(), bytes);
    }
}

package org.teamaround.vault.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessLog;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.CaseStores;
import org.teamaround.vault.OpenKeysAlone;
import org.teamaround.vault.StoreOpening;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.backup.Progress.Step;
import org.teamaround.vault.backup.age.AgeRecipient;

/**
 * Backs up an open vault. What is written counts only after it was read back from where it lies, restored in memory and compared; until
 * then it has no backup's name, and all older ones stay. Needs no right: a backup shows nobody anything. Work goes on meanwhile but for
 * the moment in which the database is copied.
 */
public final class MakeBackup<S extends AutoCloseable> {
    private final Snapshots<S> snapshots;
    private final CaseStores<S> stores;
    private final Proof proof;
    private final Moment moment;
    private final String program;

    /** @param program version of this program */
    public MakeBackup(Snapshots<S> snapshots, CaseStores<S> stores, OpenKeysAlone openKeys, Moment moment, String program) {
        this.snapshots = snapshots;
        this.stores = stores;
        this.moment = moment;
        this.program = program;
        proof = new Proof(snapshots, openKeys);
    }

    public Outcome<VerifiedBackup> make(UnlockedVault<S> vault, Path to, Progress progress) {
        BackupFolder folder = new BackupFolder(to);
        StoreOpening keys = vault.opening();
        Path copy = keys.folder().path().resolve("case.backup.mv.db");
        try {
            Optional<Problem> unfit = folder.unfit(Files.size(keys.folder().database()) + attachments(keys.folder().attachments()));
            if (unfit.isPresent()) return Outcome.refused(unfit.get());
            Files.deleteIfExists(copy);
            return made(vault, folder, copy, progress);
        } catch (IOException e) {
            return Outcome.refused(BackupTrouble.writing(e));
        } finally {
            deleteQuietly(copy);
        }
    }

    private Outcome<VerifiedBackup> made(UnlockedVault<S> vault, BackupFolder folder, Path copy, Progress progress) throws IOException {
        StoreOpening keys = vault.opening();
        progress.at(Step.COPYING, 0);
        byte[] keyFile;
        Outcome<Contents> contents;
        do {
            keyFile = Files.readAllBytes(keys.folder().keys());
            Files.deleteIfExists(copy);
            contents = snapshots.copy(vault.store(), copy);
            if (!contents.isDone()) return Outcome.refused(contents.problems());
        } while (!Arrays.equals(keyFile, Files.readAllBytes(keys.folder().keys())));
        Path half = folder.half(keys.device().id());
        try {
            write(vault, half, keyFile, Parts.of(keyFile, copy, keys.folder().attachments()), contents.orFault(), progress);
            return verified(vault, folder, half, progress);
        } finally {
            deleteQuietly(half);
        }
    }

    private void write(UnlockedVault<S> vault, Path half, byte[] keyFile, Parts parts, Contents contents, Progress progress) throws IOException {
        StoreOpening keys = vault.opening();
        Instant created = moment.now().truncatedTo(ChronoUnit.SECONDS);
        Manifest manifest = new Manifest(program, created, keys.device().id(), keys.device().incarnation(), contents, parts.sums());
        byte[] signed = ManifestFormat.write(manifest, keys.deviceKeys()::sign);
        List<AgeRecipient> recipients = List.of(new AgeRecipient(vault.recovery().ageKey()), Proof.identity(keys).recipient());
        Container.write(half, recipients, keyFile, signed, created, parts, part -> progress.at(Step.WRITING, part));
    }

    private Outcome<VerifiedBackup> verified(UnlockedVault<S> vault, BackupFolder folder, Path half, Progress progress) throws IOException {
        progress.at(Step.VERIFYING, 0);
        String code;
        Outcome<Manifest> proved;
        try (Container.Opened opened = Container.open(half)) {
            code = opened.code();
            proved = proof.of(opened, vault.opening());
        }
        if (!proved.isDone()) return Outcome.refused(proved.problems());
        BackupName name = folder.free(moment.local().toLocalDateTime());
        Contents contents = proved.orFault().contents();
        BackupMark mark = new BackupMark(name, code, contents.children(), contents.entries(), Files.size(half));
        folder.keep(half, name);
        noted(vault, mark);
        deleteSpent(folder, stores.accessLog(vault.store()));
        progress.at(Step.DONE, 1);
        return Outcome.done(new VerifiedBackup(mark, moment.now()));
    }

    private void noted(UnlockedVault<S> vault, BackupMark mark) {
        AccessLog log = stores.accessLog(vault.store());
        log.note(AccessKind.BACKUP_MADE, Optional.empty(), Optional.of(mark.text()), vault.actor());
        log.note(AccessKind.BACKUP_VERIFIED, Optional.empty(), Optional.of(mark.text()), vault.actor());
    }

    /** Only what this vault's journal knows as its own; whatever else lies there is nobody's to delete. */
    private static void deleteSpent(BackupFolder folder, AccessLog log) {
        Set<BackupName> there = Set.copyOf(folder.names());
        List<BackupMark> known = new VerifiedBackups(log).all().stream().map(VerifiedBackup::mark).filter(mark -> there.contains(mark.name())).distinct().toList();
        Set<BackupName> spent = Set.copyOf(Generations.spent(known.stream().map(BackupMark::name).distinct().toList()));
        known.stream().filter(mark -> spent.contains(mark.name()) && folder.code(mark.name()).equals(Optional.of(mark.code())))
            .map(mark -> folder.file(mark.name())).collect(Collectors.toSet()).forEach(MakeBackup::deleteQuietly);
    }

    private static long attachments(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return 0;
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(MakeBackup::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be deleted now is deleted the next time. */
    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }
}

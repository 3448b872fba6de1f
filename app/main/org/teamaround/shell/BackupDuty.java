package org.teamaround.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.backup.BackupFolder;
import org.teamaround.vault.backup.BackupRules;
import org.teamaround.vault.backup.MakeBackup;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.backup.VerifiedBackup;
import org.teamaround.vault.backup.VerifiedBackups;
import org.teamaround.vault.backup.VerifyBackup;
import org.teamaround.vault.store.CaseStore;

/** Sees to the backups of one open vault: one at a time, once a day, and at the close. Takes seconds: never on the window's thread. */
final class BackupDuty {
    private final MakeBackup<CaseStore> make;
    private final VerifyBackup<CaseStore> verify;
    private final UnlockedVault<CaseStore> vault;
    private final BackupPlaces places;
    private final Moment moment;
    private volatile Optional<Problem> trouble = Optional.empty();

    /**
     * How backups stand.
     *
     * @param last    verified
     * @param trouble of the last attempt since the vault was opened
     * @param overdue three days without one
     */
    record Standing(Optional<Path> folder, Optional<VerifiedBackup> last, Optional<Problem> trouble, boolean overdue) {}

    /** A backup in the folder, and when it was last verified; empty when this vault's journal does not know it. */
    record Shelved(Path file, Optional<VerifiedBackup> verified) {}

    BackupDuty(Vaults vaults, UnlockedVault<CaseStore> vault, BackupPlaces places, Moment moment) {
        make = vaults.makeBackup();
        verify = vaults.verifyBackup();
        this.vault = vault;
        this.places = places;
        this.moment = moment;
    }

    Optional<Path> folder() {
        return places.of(vault.folder().path());
    }

    void folder(Path chosen) {
        places.keep(vault.folder().path(), chosen);
        trouble = Optional.empty();
    }

    Standing standing() {
        Optional<VerifiedBackup> last = verified().last();
        return new Standing(folder(), last, trouble, BackupRules.isOverdue(last.map(VerifiedBackup::when), moment.now()));
    }

    List<Shelved> shelf() {
        List<VerifiedBackup> known = verified().all();
        return folder().map(BackupFolder::new).map(folder -> folder.names().stream().map(name -> new Shelved(folder.file(name),
            known.stream().filter(one -> one.mark().name().equals(name)).findFirst().filter(one -> folder.holds(one.mark())))).toList()).orElse(List.of());
    }

    /** Now, into the folder of choice. */
    synchronized Outcome<VerifiedBackup> backUp(Progress progress) {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) return Outcome.refused(Problem.at("folder", "backup.problem.no-folder"));
        Outcome<VerifiedBackup> outcome = make.make(vault, folder.get(), progress);
        trouble = outcome.problems().stream().findFirst();
        return outcome;
    }

    /** The drill: restores the newest in memory and compares. */
    synchronized Outcome<VerifiedBackup> tryNewest() {
        Optional<Shelved> newest = shelf().stream().findFirst();
        return newest.isEmpty() ? Outcome.refused(Problem.of("backup.problem.none-there")) : verify.of(vault, newest.get().file());
    }

    /** Once a day, when there is a folder to put it in. Empty when none was due. */
    Optional<Outcome<VerifiedBackup>> daily() {
        return vault.isOpen() && folder().isPresent() && BackupRules.isDue(lastTime(), moment.now()) ? Optional.of(backUp(Progress.silent())) : Optional.empty();
    }

    /** Closes the vault, but not under a backup that is just being made. */
    synchronized void closing(Runnable close) {
        close.run();
    }

    /** At the end of the program. Trouble must not keep the vault open; it is told the next time by the absence. */
    void atClose() {
        try {
            if (vault.isOpen() && folder().isPresent() && BackupRules.isDueAtClose(lastTime(), moment.now())) backUp(Progress.silent());
        } catch (Fault e) {
            LoggerFactory.getLogger(BackupDuty.class).warn("no backup at the close: {}", e.getMessage());
        }
    }

    private Optional<Instant> lastTime() {
        return verified().last().map(VerifiedBackup::when);
    }

    private VerifiedBackups verified() {
        return new VerifiedBackups(vault.store().accessLog());
    }
}

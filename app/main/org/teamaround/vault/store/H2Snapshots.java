package org.teamaround.vault.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.teamaround.database.ChainEnds;
import org.teamaround.database.TableSums;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.StoreOpening;
import org.teamaround.vault.backup.Contents;
import org.teamaround.vault.backup.Snapshots;
import org.teamaround.vault.backup.Trial;

/** Copies the database's file with the writer held, never by the engine's own means (vault.md 2e); loads copies into memory. */
public final class H2Snapshots implements Snapshots<CaseStore> {
    private final Moment moment;

    public H2Snapshots(Moment moment) {
        this.moment = moment;
    }

    @Override
    public Outcome<Contents> copy(CaseStore store, Path to) {
        new ChainEnds(store.database()).signed();
        return TableSums.undisturbed(store.database(), sums -> copy(sums, store.file(), to));
    }

    private static Outcome<Contents> copy(TableSums sums, CaseFile file, Path to) {
        try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
            file.copyTo(out);
            return Outcome.done(ContentsOf.of(sums));
        } catch (IOException e) {
            return Outcome.refused(Problem.of("backup.problem.no-copy"));
        }
    }

    @Override
    public Outcome<Trial> tryOut(StoreOpening keys) {
        return Outcome.done(new H2Trial(keys, moment));
    }
}

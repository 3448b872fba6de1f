package org.teamaround.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.shell.BackupDuty.Shelved;
import org.teamaround.shell.BackupDuty.Standing;
import org.teamaround.ui.Background;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.backup.VerifiedBackup;

/** The page of backups: the folder, what lies there, and what is being done. */
final class BackupsModel {
    final ObjectProperty<Optional<Path>> folder = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<Shelved> shelf = FXCollections.observableArrayList();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    /** What is going on, or what came of it. */
    final ObjectProperty<Optional<Phrase>> said = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty busy = new SimpleBooleanProperty();
    private final BackupDuty duty;
    private final Background background;

    private record Read(Standing standing, List<Shelved> shelf) {}

    BackupsModel(BackupDuty duty, Background background) {
        this.duty = duty;
        this.background = background;
    }

    void load() {
        background.runLong(() -> new Read(duty.standing(), duty.shelf()), read -> {
            folder.set(read.standing().folder());
            shelf.setAll(read.shelf());
        }, this::failed);
    }

    void choose(Path chosen) {
        duty.folder(chosen);
        problems.clear();
        said.set(Optional.empty());
        load();
    }

    void backUp() {
        start("backup.page.copying", () -> duty.backUp((step, part) -> background.onWindow(() -> show(step, part))));
    }

    void tryNewest() {
        start("backup.page.trying", duty::tryNewest);
    }

    private void start(String words, Callable<Outcome<VerifiedBackup>> work) {
        if (busy.get()) return;
        busy.set(true);
        problems.clear();
        said.set(Optional.of(Phrase.of(words)));
        background.runLong(work, this::answered, this::failed);
    }

    private void show(Progress.Step step, double part) {
        if (!busy.get()) return;
        switch (step) {
            case COPYING -> said.set(Optional.of(Phrase.of("backup.page.copying")));
            case WRITING -> said.set(Optional.of(Phrase.of("backup.page.writing", Math.round(part * 100))));
            case VERIFYING -> said.set(Optional.of(Phrase.of("backup.page.verifying")));
            case DONE -> { }
        }
    }

    private void answered(Outcome<VerifiedBackup> outcome) {
        busy.set(false);
        problems.setAll(outcome.problems());
        said.set(outcome.result().map(done -> Phrase.of("backup.page.verified", done.mark().name().text(), done.mark().children(), done.mark().entries())));
        load();
    }

    private void failed(Fault fault) {
        busy.set(false);
        said.set(Optional.empty());
        problems.setAll(Problem.of("shell.fault", fault.code()));
    }
}

package org.teamaround.correct.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.correct.DateCorrection;
import org.teamaround.correct.EnteredDate;
import org.teamaround.correct.Forecast;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Background;
import org.teamaround.ui.Dates;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.Text;

/** A wrong date as it is put right. As soon as the right day is typed, it is worked out what will change. */
public final class DateModel {
    final ObjectProperty<Optional<EnteredDate>> which = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Problem> problems;
    /** What will change, line by line; empty until a day is typed. */
    final ObservableList<String> effects = FXCollections.observableArrayList();
    private final PersonId child;
    private final CorrectionRow row;
    private final CorrectionActs acts;
    private final Text text;
    private final Background background;
    private final FormAct<EnteredDate> keeps;
    private int asked;

    DateModel(PersonId child, CorrectionRow row, CorrectionActs acts, Text text, Background background, Runnable done) {
        this.child = child;
        this.row = row;
        this.acts = acts;
        this.text = text;
        this.background = background;
        keeps = new FormAct<>(background, this::correct, kept -> done.run());
        problems = keeps.problems;
        if (row.dates().size() == 1) which.set(Optional.of(row.dates().getFirst()));
        which.subscribe(date -> look());
        day.subscribe(typed -> look());
    }

    PersonId child() {
        return child;
    }

    CorrectionRow row() {
        return row;
    }

    String said(EnteredDate date) {
        return text.of("correct.wrong.date-of", date.kind().word(), Dates.number(date.day()), text.of(date.of().key(), date.of().arguments().toArray()));
    }

    private Optional<DateCorrection> wanted() {
        return which.get().flatMap(date -> day.get().map(right -> new DateCorrection(child, date.kind(), date.record(), right)));
    }

    private void look() {
        int mine = ++asked;
        effects.clear();
        wanted().ifPresent(wanted -> background.run(() -> acts.correctDate().forecast(wanted, acts.actor().get()), found -> {
            if (mine == asked) effects.setAll(effects(found));
        }));
    }

    private List<String> effects(Outcome<Forecast> found) {
        if (found.result().isEmpty()) return found.problems().stream().map(text::of).toList();
        Forecast forecast = found.result().get();
        List<String> lines = new ArrayList<>();
        forecast.shifts().forEach(shift -> lines.add(text.of("correct.wrong.shift", text.of(shift.what().key(), shift.what().arguments().toArray()),
            said(shift.before()), said(shift.after()))));
        forecast.outOfOrder().forEach(other -> lines.add(text.of("correct.wrong.out-of-order", other.kind().word(), Dates.number(other.day()))));
        if (forecast.papers() > 0) lines.add(text.of("correct.wrong.papers", forecast.papers()));
        if (lines.isEmpty()) lines.add(text.of("correct.wrong.nothing-else"));
        return lines;
    }

    private String said(Optional<LocalDate> due) {
        return due.map(Dates::number).orElse(text.of("correct.wrong.not-due"));
    }

    void save() {
        keeps.run();
    }

    private Outcome<EnteredDate> correct() {
        return wanted().map(wanted -> acts.correctDate().correct(wanted, reason.get(), acts.actor().get()))
            .orElseGet(() -> Outcome.refused(Problem.at(which.get().isEmpty() ? "which" : "day", "kernel.problem.required")));
    }
}

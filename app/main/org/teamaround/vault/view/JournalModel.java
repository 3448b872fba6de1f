package org.teamaround.vault.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.journal.Activity;
import org.teamaround.journal.ActivityKind;
import org.teamaround.journal.ActivityQuery;
import org.teamaround.journal.Change;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Among;
import org.teamaround.ui.Background;
import org.teamaround.ui.Text;
import org.teamaround.vault.Checked;

/** The journal, newest first, narrowed by who, what kind, when and which child; so many lines at a time. */
public final class JournalModel {
    static final int PAGE = 50;
    static final int MOST_ON_PAPER = 1000;
    final ObjectProperty<Optional<Subject>> who = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<ActivityKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Subject>> child = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalDate>> until = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<Subject> people = FXCollections.observableArrayList();
    final Among<Subject> children;
    final ObservableList<JournalRow> shown = FXCollections.observableArrayList();
    final BooleanProperty more = new SimpleBooleanProperty();
    final BooleanProperty checking = new SimpleBooleanProperty();
    final ObjectProperty<Optional<Outcome<Checked>>> checked = new SimpleObjectProperty<>(Optional.empty());
    private final JournalActs acts;
    private final Background background;
    private final JournalWords words;
    /** Told apart from a reading that was overtaken by another choice. */
    private int reading;

    public JournalModel(JournalActs acts, Text text, Background background) {
        this.acts = acts;
        this.background = background;
        words = new JournalWords(text, acts.subjects());
        children = new Among<>(background, acts.subjects()::children);
        List.of(who, kind, child, from, until).forEach(choice -> choice.subscribe((before, now) -> load()));
    }

    void open() {
        background.run(this::authors, people::setAll);
        load();
    }

    private List<Subject> authors() {
        return acts.see().authors(acts.actor().get()).result().stream().flatMap(found -> found.entrySet().stream())
            .map(author -> new Subject(author.getKey(), author.getValue())).sorted(Comparator.comparing(Subject::name)).toList();
    }

    public void load() {
        read(0, rows -> shown.setAll(rows));
    }

    void showMore() {
        read(shown.size(), shown::addAll);
    }

    private void read(int skip, Consumer<List<JournalRow>> show) {
        int mine = ++reading;
        background.run(() -> rows(skip, PAGE + 1), rows -> {
            if (mine != reading) return;
            more.set(rows.size() > PAGE);
            show.accept(rows.subList(0, Math.min(PAGE, rows.size())));
        });
    }

    private List<JournalRow> rows(int skip, int most) {
        List<Activity> lines = acts.see().lines(query(skip, most), acts.actor().get()).result().orElse(List.of());
        return new ArrayList<>(words.rows(lines));
    }

    private ActivityQuery query(int skip, int most) {
        return new ActivityQuery(kind.get(), who.get().map(Subject::id), child.get().map(one -> acts.subjects().recordsOf(one.id())),
            from.get().map(JournalModel::begin), until.get().map(day -> begin(day.plusDays(1))), skip, most);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Moment.ZONE).toInstant();
    }

    /** What one line changed. */
    void changes(JournalRow row, Consumer<List<Change>> show) {
        background.run(() -> acts.see().changes(row.act(), acts.actor().get()).result().orElse(List.of()), show);
    }

    void check() {
        if (checking.get()) return;
        checking.set(true);
        checked.set(Optional.empty());
        background.runLong(() -> acts.check().get(), this::answered, fault -> answered(Outcome.refused(Problem.of("vault.problem.database-damaged"))));
    }

    private void answered(Outcome<Checked> answer) {
        checking.set(false);
        checked.set(Optional.of(answer));
        load();
    }

    /** All lines of the choice, and no more than a paper holds. */
    void print(JournalPaper paper, Consumer<byte[]> show) {
        background.run(() -> acts.printer().pdf(paper.of(rows(0, MOST_ON_PAPER))), show);
    }
}

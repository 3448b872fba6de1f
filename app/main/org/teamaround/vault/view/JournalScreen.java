package org.teamaround.vault.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.journal.ActivityKind;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Printable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;
import org.teamaround.vault.Checked;

/** Who saw, changed, printed and exported what. Enter shows what a line changed; the whole vault is checked from here. */
public final class JournalScreen extends Screen implements Printable {
    private final Desk desk;
    private final JournalModel model;
    private final TableList<JournalRow> list;
    private final VBox answer = new VBox();
    private final VBox body = new VBox();

    public JournalScreen(Desk desk, JournalModel model) {
        this.desk = desk;
        this.model = model;
        list = new TableList<>(desk.text(), "audit.view", model.shown).date("day", 9, row -> Optional.of(day(row))).column("time", 5, row -> time(row))
            .column("who", 13, JournalRow::who).column("what", 22, JournalRow::what).column("whom", 18, JournalRow::whom).column("note", 18, JournalRow::note)
            .opens(this::show).partly(desk);
        VBox.setVgrow(list, Priority.ALWAYS);
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(choices(), answer, list, foot());
    }

    private Form choices() {
        Form form = new Form(desk, "audit.view").passing();
        form.choice("who", model.who, model.people, Subject::name);
        form.choice("child", model.child, model.children, Subject::name);
        form.choice("kind", model.kind, List.of(ActivityKind.values()), desk.text().words("audit.kind"));
        form.date("from", model.from);
        form.date("until", model.until);
        return form;
    }

    private HBox foot() {
        Button more = new Buttons(desk).plain(Action.of("audit.act.more", model::showMore).icon("bi-chevron-down").enabledWhen(model.more));
        HBox foot = new HBox(more);
        foot.getStyleClass().add("acts");
        return foot;
    }

    private static LocalDate day(JournalRow row) {
        return row.when().atZone(Moment.ZONE).toLocalDate();
    }

    private static String time(JournalRow row) {
        return Dates.time(row.when().atZone(Moment.ZONE).toLocalTime());
    }

    private void show(JournalRow row) {
        model.changes(row, changes -> desk.navigator().open(new ChangesScreen(desk, row, changes)));
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("audit.act.check", model::check).icon("bi-shield-check").needs(Right.SEE_JOURNAL),
            Action.of("audit.act.print", this::print).icon("bi-printer").needs(Right.SEE_JOURNAL));
    }

    @Override
    public void print() {
        model.print(new JournalPaper(desk.text(), desk.moment(), model),
            pdf -> desk.papers().show(desk.text().of("audit.view.title"), "journal-" + desk.moment().today() + ".pdf", pdf));
    }

    private void sayChecking(boolean running) {
        if (!running) return;
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(desk.text().of("audit.view.checking"));
        answer.getChildren().setAll(new Banner(desk.text().of("audit.view.checking"), Tone.QUIET), bar);
    }

    private void sayChecked(Optional<Outcome<Checked>> checked) {
        checked.ifPresent(outcome -> answer.getChildren().setAll(switch (outcome) {
            case Outcome.Done<Checked>(Checked sound) -> new Banner(desk.text().of("audit.view.sound", sound.tables(), sound.rows(), sound.revisions(),
                sound.attachments()), Tone.GOOD);
            case Outcome.Refused<Checked>(var problems) -> new Banner(desk.text().of(problems.getFirst()), Tone.GRAVE);
        }));
    }

    @Override
    protected void attached() {
        keep(model.checking.subscribe(this::sayChecking));
        keep(model.checked.subscribe(this::sayChecked));
        model.open();
    }

    @Override
    public String title() {
        return desk.text().of("audit.view.title");
    }

    @Override
    public Node content() {
        return body;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}

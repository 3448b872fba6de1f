package org.teamaround.assessment.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.External;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.ChildTab;
import org.teamaround.ui.Action;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Section;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;

/** The versions of a child's CAF with their state and what is due, and the way to start, open, print and hand over. */
public final class AssessmentTab implements ChildTab {
    private static final int MOST_ROWS = 10;
    private final Desk desk;
    private final CafShelf shelf;
    private final CafDoors doors;

    public AssessmentTab(Desk desk, CafShelf shelf, CafDoors doors) {
        this.desk = desk;
        this.shelf = shelf;
        this.doors = doors;
    }

    @Override public String title() {
        return "assessment.tab";
    }

    @Override public int order() {
        return 20;
    }

    @Override public Node content(PersonId child) {
        VBox body = new VBox();
        body.getStyleClass().add("page-body");
        show(child, body);
        return body;
    }

    @Override public boolean reopen(Bookmark place) {
        if (doors.reopen(place)) return true;
        if (!place.isAt(CafDoors.COPY)) return false;
        desk.background().run(() -> shelf.version(new AssessmentId(place.uuid(CafScreen.ID))), found -> found.ifPresent(a -> doors.giveCopy(a, done -> {
            desk.navigator().finishDialog();
            desk.navigator().refresh();
        })));
        return true;
    }

    private void show(PersonId child, VBox body) {
        desk.background().run(() -> shelf.versions(child), versions -> body.getChildren().setAll(section(child, versions, body)));
    }

    private Section section(PersonId child, List<Assessment> versions, VBox body) {
        TableList<Assessment> table = new TableList<>(desk.text(), "assessment.versions", FXCollections.observableArrayList(versions))
            .number("version", 5, Assessment::version)
            .column("kind", 9, a -> desk.text().of(Word.of("assessment.kind", a.kind())))
            .badge("state", 9, a -> new Badge(desk.text().of(Word.of("assessment.state", a.state())), tone(a.state())))
            .date("started", 9, a -> Optional.of(a.startedOn()))
            .date("due", 9, shelf.dues()::finish)
            .date("completed", 9, Assessment::completedOn)
            .date("copy-due", 9, shelf.dues()::copy)
            .column("from", 14, a -> a.external().map(External::authority).orElse(""))
            .opens(this::open).compact(MOST_ROWS);
        Buttons buttons = new Buttons(desk);
        Section section = new Section(desk.text().of("assessment.versions.title"), table);
        section.beside(buttons.quiet(Action.of("assessment.act.blank", () -> doors.blank(AssessmentKind.STREAMLINED))));
        section.beside(buttons.quiet(Action.of("assessment.act.blank-full", () -> doors.blank(AssessmentKind.FULL))));
        section.beside(buttons.quiet(Action.of("assessment.act.external", () -> doors.external(child)).needs(Right.ENTER)));
        section.beside(buttons.quiet(Action.of("assessment.act.copy", () -> chosen(table, a -> doors.giveCopy(a, done -> {
            desk.navigator().finishDialog();
            show(child, body);
        }))).needs(Right.EDIT_CASE, List.of(child))));
        section.beside(buttons.quiet(Action.of("assessment.act.print", () -> chosen(table, doors::print))));
        section.beside(buttons.plain(Action.of("assessment.act.open", () -> chosen(table, this::open))));
        section.beside(buttons.plain(Action.of("assessment.act.start", () -> doors.start(child)).icon("bi-plus").needs(Right.EDIT_CASE, List.of(child))));
        if (!versions.isEmpty()) table.selectFirst();
        return section;
    }

    private void chosen(TableList<Assessment> table, Consumer<Assessment> act) {
        table.selected().ifPresentOrElse(act, () -> desk.navigator().say(desk.text().of("assessment.versions.choose")));
    }

    private void open(Assessment assessment) {
        if (assessment.external().isEmpty()) doors.open(assessment.id());
        else desk.navigator().say(desk.text().of("assessment.problem.external"));
    }

    private static Tone tone(AssessmentState state) {
        return switch (state) {
            case IN_PROGRESS -> Tone.ACCENT;
            case PAUSED -> Tone.CARE;
            case COMPLETED, AGREED -> Tone.GOOD;
            case ABANDONED, SUPERSEDED -> Tone.QUIET;
        };
    }
}

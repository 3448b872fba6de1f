package org.teamaround.plan.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Word;
import org.teamaround.person.view.OpensChild;
import org.teamaround.plan.EpisodeState;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;

/** All open cases: who leads, what is owed next, which plans have actions overdue. Enter opens the child's page. */
public final class PlansScreen extends Screen implements Refreshable {
    private final Desk desk;
    private final PlansModel model;
    private final TableList<CaseRow> table;
    private final VBox body = new VBox();

    public PlansScreen(Desk desk, PlansModel model, OpensChild opens) {
        this.desk = desk;
        this.model = model;
        table = new TableList<>(desk.text(), "plan.list", model.shown).column("name", 17, CaseRow::name)
            .badge("state", 11, row -> badge(desk, row.state())).said(row -> desk.text().of(Word.of("plan.episode.state", row.state()))).picked().column("lead", 13, CaseRow::lead).picked().column("level", 9, CaseRow::level).picked()
            .date("due", 9, CaseRow::due).picked().column("next", 12, CaseRow::next).picked().number("overdue", 7, CaseRow::overdue)
            .column("reference", 8, CaseRow::reference).only("overdue", this::isOverdue).only("actions", row -> row.overdue() > 0)
            .only("mine", model::isMine).only("no-lead", row -> row.lead().isEmpty()).offers("mine").offers("overdue", "due")
            .opens(row -> opens.open(row.child())).tools(desk);
        VBox.setVgrow(table, Priority.ALWAYS);
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(table);
    }

    private boolean isOverdue(CaseRow row) {
        return row.due().filter(day -> day.isBefore(desk.moment().today())).isPresent();
    }

    static Badge badge(Desk desk, EpisodeState state) {
        return new Badge(desk.text().of(Word.of("plan.episode.state", state)), switch (state) {
            case PENDING_ALLOCATION, CONSENT_HOLD -> Tone.CARE;
            case ASSESSMENT -> Tone.ACCENT;
            case PLAN -> Tone.GOOD;
            case STEP_UP_PENDING -> Tone.GRAVE;
            case TRANSFER_OUT_PENDING, CLOSED -> Tone.QUIET;
        });
    }

    @Override public String title() {
        return desk.text().of("plan.list.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(table.table());
    }

    @Override public void refresh() {
        model.load();
    }
}

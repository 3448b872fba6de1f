package org.teamaround.plan.view;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Word;
import org.teamaround.person.view.OpensChild;
import org.teamaround.plan.EpisodeState;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;

/** All open cases: who leads, what is owed next, which plans have actions overdue. Enter opens the child's page. */
public final class PlansScreen extends Screen implements Refreshable {
    private final Desk desk;
    private final PlansModel model;
    private final VBox body = new VBox();

    public PlansScreen(Desk desk, PlansModel model, OpensChild opens) {
        this.desk = desk;
        this.model = model;
        Form filter = new Form(desk, "plan.list").passing();
        filter.text("wanted", model.wanted);
        TableList<CaseRow> table = new TableList<>(desk.text(), "plan.list", model.shown).column("name", 17, CaseRow::name)
            .badge("state", 11, row -> badge(desk, row.state())).column("lead", 13, CaseRow::lead).column("level", 9, CaseRow::level)
            .date("due", 9, CaseRow::due).column("next", 12, CaseRow::next).number("overdue", 7, CaseRow::overdue)
            .column("reference", 8, CaseRow::reference);
        table.opens(row -> opens.open(row.child()));
        VBox.setVgrow(table, Priority.ALWAYS);
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(filter, table);
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

    @Override public void refresh() {
        model.load();
    }
}

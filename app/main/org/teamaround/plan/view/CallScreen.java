package org.teamaround.plan.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.teamaround.kernel.Word;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;

/** Calls a team meeting: when, where, and who is invited, row by row. */
final class CallScreen extends Screen {
    private final Desk desk;
    private final FormPage page;

    CallScreen(Desk desk, CallModel model, AskModel<TeamMeeting> act, List<Someone> people) {
        this.desk = desk;
        ObservableList<Someone> known = FXCollections.observableArrayList(people);
        Form form = new Form(desk, "plan.call");
        model.around.lay(form);
        form.choice("kind", model.kind, List.of(MeetingKind.values()), k -> desk.text().of(Word.of("plan.kind", k)));
        form.date("date", model.date);
        form.time("start", model.start);
        form.time("end", model.end).optional();
        form.text("place", model.place);
        form.text("chair", model.chair).optional();
        form.text("noteTaker", model.noteTaker).optional();
        form.longText("purpose", model.purpose).shownWhen(Bindings.createBooleanBinding(
            () -> model.kind.get().filter(k -> k == MeetingKind.PROFESSIONALS_ONLY).isPresent(), model.kind));
        form.rows("invited", model.invited, CallModel.Guest::new, (row, guest) -> row.suggest("who", guest.who, known, Someone::words).wide());
        form.longText("lateReason", model.lateReason).optional();
        page = new FormPage(desk, "plan.call", form, act);
    }

    @Override public String title() {
        return desk.text().of("plan.call.title");
    }

    @Override public Node content() {
        return page;
    }
}

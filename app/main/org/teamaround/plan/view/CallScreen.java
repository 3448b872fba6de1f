package org.teamaround.plan.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Word;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;

/** Calls a team meeting: when, where, and who is invited, row by row. */
final class CallScreen extends FormScreen {
    CallScreen(Desk desk, CallModel model, FormAct<TeamMeeting> act, List<Someone> people) {
        super(desk, "plan.call", act);
        ObservableList<Someone> known = FXCollections.observableArrayList(people);
        Form form = form();
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
    }
}

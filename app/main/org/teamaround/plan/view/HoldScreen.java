package org.teamaround.plan.view;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Word;
import org.teamaround.plan.Attendance;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.referral.Level;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;

/** Records a team meeting: who took part, the views of child and parents, what was decided. */
final class HoldScreen extends FormScreen {
    private static final List<Attendance> TOOK_PART = List.of(Attendance.ATTENDED, Attendance.APOLOGIES, Attendance.REPORT_SENT,
        Attendance.DID_NOT_ATTEND, Attendance.NOT_INVITED);

    HoldScreen(Desk desk, HoldModel model, FormAct<TeamMeeting> act, List<Someone> people) {
        super(desk, "plan.hold", act);
        Form form = form();
        form.date("date", model.date);
        form.time("start", model.start);
        form.time("end", model.end).optional();
        layPeople(form, model, people);
        laySaid(form, model);
        form.section("next-title");
        form.date("next", model.next).optional();
        form.tick("consentReviewed", model.consentReviewed);
        form.tick("interpreter", model.interpreter);
        form.longText("lateReason", model.lateReason).optional();
    }

    private void layPeople(Form form, HoldModel model, List<Someone> people) {
        ObservableList<Someone> known = FXCollections.observableArrayList(people);
        form.rows("people", model.people, HoldModel.Part::new, (row, part) -> {
            row.suggest("who", part.who, known, Someone::words);
            row.choice("attendance", part.attendance, TOOK_PART, a -> desk.text().of(Word.of("plan.attendance", a)));
            row.longText("report", part.report).optional();
        });
    }

    private void laySaid(Form form, HoldModel model) {
        form.section("said");
        form.longText("childView", model.childView);
        form.longText("parentView", model.parentView);
        form.longText("shared", model.shared).optional();
        form.longText("strengths", model.strengths).optional();
        form.longText("worries", model.worries).optional();
        form.longText("disagreements", model.disagreements).optional();
        form.longText("decisions", model.decisions).optional();
        form.choice("level", model.level, List.of(Level.values()), l -> desk.text().of(Word.of("referral.level", l))).optional();
    }
}

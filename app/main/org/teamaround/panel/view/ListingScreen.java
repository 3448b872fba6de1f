package org.teamaround.panel.view;

import javafx.scene.Node;
import org.teamaround.directory.Practitioner;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** Chooses the panel a referral goes to. */
final class ListingScreen extends Screen {
    private final Desk desk;
    private final ListingModel model;
    private final Node body;

    ListingScreen(Desk desk, ListingModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "panel.listing");
        form.choice("meeting", model.meeting, model.meetings, this::words).wide();
        form.tick("late", model.late);
        form.suggest("agreedBy", model.agreedBy, model.practitioners, Practitioner::name).shownWhen(model.late);
        form.text("reason", model.reason).shownWhen(model.late);
        form.follows(model.problems);
        body = FormBody.page(desk, form, Action.of("panel.act.list", model::list).icon("bi-check2"), "panel.act.leave");
    }

    private String words(PanelMeeting meeting) {
        return desk.text().of("panel.listing.choice", meeting.date(), meeting.name(), meeting.paperDeadline());
    }

    @Override public String title() {
        return desk.text().of("panel.listing.title", model.referral.reference());
    }

    @Override public Node content() {
        return body;
    }
}

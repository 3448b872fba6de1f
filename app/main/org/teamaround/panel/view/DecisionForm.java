package org.teamaround.panel.view;

import static org.teamaround.panel.DecisionKind.ALLOCATE;
import static org.teamaround.panel.DecisionKind.ALLOCATE_LEAD_TO_BE_FOUND;
import static org.teamaround.panel.DecisionKind.CAF_FIRST;
import static org.teamaround.panel.DecisionKind.DECLINE_NEEDS_MET;
import static org.teamaround.panel.DecisionKind.DECLINE_SIGNPOST;
import static org.teamaround.panel.DecisionKind.DEFER;
import static org.teamaround.panel.DecisionKind.SINGLE_AGENCY;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.view.StaffWords;
import org.teamaround.panel.DecisionKind;
import org.teamaround.panel.DeferralReason;
import org.teamaround.panel.PanelItemId;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Level;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;

/** The decision of one item: the kind first, then what that kind asks for. */
final class DecisionForm {
    private final Desk desk;
    private final PanelRoomModel room;
    private final DecisionModel model;
    private final Form form;

    DecisionForm(Desk desk, PanelRoomModel room, DecisionModel model) {
        this.desk = desk;
        this.room = room;
        this.model = model;
        form = new Form(desk, "panel.decide");
        form.choice("kind", model.kind, List.of(DecisionKind.values()), desk.text().words("panel.decision")).wide();
        allocation();
        waiting();
        declining();
        rest();
        form.show(List.copyOf(model.problems));
        form.follows(model.problems);
    }

    private void allocation() {
        form.suggest("lead", model.lead, room.practitioners(), this::named).shownWhen(model.is(ALLOCATE));
        form.options("level", model.level, List.of(Level.values()), desk.text().words("referral.level"))
            .shownWhen(model.is(ALLOCATE, ALLOCATE_LEAD_TO_BE_FOUND, SINGLE_AGENCY));
        form.yesNo("leadAccepted", model.leadAccepted).shownWhen(model.is(ALLOCATE));
        form.yesNo("preferenceMet", model.preferenceMet).shownWhen(model.is(ALLOCATE));
        form.rows("services", model.services, ServiceModel::new, this::service).shownWhen(model.is(ALLOCATE, ALLOCATE_LEAD_TO_BE_FOUND, SINGLE_AGENCY));
    }

    /** Whoever is away is told so, with the cover. */
    private String named(Practitioner who) {
        return new StaffWords(id -> room.practitioners().stream().filter(p -> p.id().equals(id)).findFirst(), id -> Optional.empty(), desk.moment(), desk.text())
            .flagged(who.name(), who);
    }

    private void service(Form row, ServiceModel service) {
        row.text("service", service.service);
        row.suggest("agency", service.agency, room.agencies(), Agency::name).optional();
        row.suggest("worker", service.worker, room.practitioners(), this::named).optional();
        row.date("startBy", service.startBy).optional();
        row.tick("commissioned", service.commissioned);
    }

    private void waiting() {
        form.choice("deferralReason", model.deferralReason, List.of(DeferralReason.values()), desk.text().words("panel.deferral")).shownWhen(model.is(DEFER));
        form.choice("deferredTo", model.deferredTo, room.laterMeetings(), this::meeting).optional().shownWhen(model.is(DEFER));
        form.longText("awaited", model.awaited).shownWhen(model.is(DEFER, CAF_FIRST));
        form.date("awaitedBy", model.awaitedBy).optional().shownWhen(model.is(DEFER, CAF_FIRST));
        form.longText("managerReview", model.managerReview).optional().shownWhen(model.is(DEFER).and(room.tooOften()));
    }

    private String meeting(PanelMeeting meeting) {
        return desk.text().of("panel.decide.meeting", meeting.date(), meeting.name());
    }

    private void declining() {
        form.ticks("declineReasons", model.declineReasons, List.of(DeclineReason.values()), desk.text().words("referral.decline-reason"))
            .shownWhen(model.is(DECLINE_SIGNPOST, DECLINE_NEEDS_MET));
        form.longText("signposted", model.signposted).shownWhen(model.is(DECLINE_SIGNPOST, DECLINE_NEEDS_MET));
    }

    private void rest() {
        form.longText("reason", model.reason).shownWhen(model.isChosen());
        form.longText("conditions", model.conditions).optional().shownWhen(model.is(ALLOCATE, ALLOCATE_LEAD_TO_BE_FOUND, SINGLE_AGENCY));
        form.text("presenter", model.presenter).optional().shownWhen(model.isChosen());
        form.date("reviewOn", model.reviewOn).optional().shownWhen(model.is(ALLOCATE, ALLOCATE_LEAD_TO_BE_FOUND, SINGLE_AGENCY));
        form.longText("information", model.information).optional().shownWhen(model.isChosen());
        form.longText("dissent", model.dissent).optional().shownWhen(model.isChosen());
    }

    Form form() {
        return form;
    }

    boolean isOf(DecisionModel draft) {
        return model == draft;
    }

    boolean isOfDraft(PanelItemId item) {
        return room.isDraft(item, model);
    }

    Node node() {
        VBox body = new VBox(form, form.saves(record()));
        body.getStyleClass().add("rows");
        return body;
    }

    /** Unreadable dates are told first. */
    void submit() {
        form.submit(room::record);
    }

    private Action record() {
        return Action.of("panel.act.record", room::record).icon("bi-check2");
    }
}

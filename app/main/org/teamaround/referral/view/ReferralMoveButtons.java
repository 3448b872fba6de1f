package org.teamaround.referral.view;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.referral.ReferralRules;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Settlement;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;

/** The moves that are open now, as buttons named for the act. What this user may not do is not there. */
final class ReferralMoveButtons {
    private final Desk desk;
    private final ReferralModel model;
    private final ReferralDialogs dialogs;
    private final Consumer<Outcome<?>> told;
    private final Buttons buttons;
    private final FlowPane row = new FlowPane(8, 8);

    ReferralMoveButtons(Desk desk, ReferralModel model, ReferralDialogs dialogs, Consumer<Outcome<?>> told) {
        this.desk = desk;
        this.model = model;
        this.dialogs = dialogs;
        this.told = told;
        buttons = new Buttons(desk);
    }

    Node of(ReferralModel.Shown shown) {
        row.getChildren().clear();
        boolean stopped = ReferralRules.mustBeRedirected(shown.referral());
        if (stopped) redirect();
        if (shown.referral().state() == ReferralState.RECEIVED && !stopped) accept(shown);
        if (shown.referral().state() == ReferralState.AWAITING_INFORMATION) answer();
        offer(ReferralState.NOT_ACCEPTED, buttons.plain(Action.of("referral.act.decline", () -> dialogs.decline(model.id)).needs(Right.SCREEN)));
        offer(ReferralState.AWAITING_INFORMATION, buttons.plain(Action.of("referral.act.ask", () -> dialogs.ask(model.id)).needs(Right.SCREEN)));
        offer(ReferralState.DUPLICATE, buttons.plain(Action.of("referral.act.duplicate", () -> model.others(all -> dialogs.duplicate(model.id, all))).needs(Right.SCREEN)));
        if (!stopped) redirect();
        offer(ReferralState.WITHDRAWN, buttons.plain(Action.of("referral.act.withdraw", () -> dialogs.withdraw(model.id)).needs(Right.SCREEN)));
        if (shown.referral().state() == ReferralState.REDIRECTED) shown.referral().settlement().ifPresent(this::countersign);
        return row;
    }

    private void countersign(Settlement settlement) {
        if (settlement.countersigned().isEmpty()) add(buttons.plain(Action.of("referral.act.countersign",
            () -> run(() -> model.acts().countersign().countersign(model.id, model.acts().actor()))).needs(Right.SHARE_WITHOUT_CONSENT)));
        if (settlement.waitsForOutside()) add(buttons.plain(Action.of("referral.act.countersign-outside",
            () -> dialogs.countersignFromOutside(model.id)).needs(Right.SHARE_WITHOUT_CONSENT)));
    }

    private void accept(ReferralModel.Shown shown) {
        if (shown.panel()) offer(ReferralState.ACCEPTED_FOR_PANEL, buttons.main(Action.of("referral.act.accept-panel", () -> model.acceptForPanel(told)).needs(Right.SCREEN)));
        offer(ReferralState.ACCEPTED_DIRECT, buttons.plain(Action.of("referral.act.accept-direct", () -> dialogs.acceptDirect(model.id)).needs(Right.SCREEN)));
    }

    private void redirect() {
        offer(ReferralState.REDIRECTED, buttons.grave(Action.of("referral.act.redirect", () -> dialogs.redirect(model.id)).needs(Right.ENTER)));
    }

    private void answer() {
        offer(ReferralState.RECEIVED, buttons.main(Action.of("referral.act.answer", () -> dialogs.answer(model.id)).needs(Right.ENTER)));
        add(buttons.plain(Action.of("referral.act.chase", () -> run(() -> model.acts().chase().chase(model.id, model.acts().actor()))).needs(Right.ENTER)));
    }

    private void offer(ReferralState to, Button button) {
        if (model.may(to)) add(button);
    }

    private void add(Button button) {
        row.getChildren().add(button);
    }

    private void run(Callable<Outcome<?>> act) {
        desk.background().run(act, told::accept);
    }
}

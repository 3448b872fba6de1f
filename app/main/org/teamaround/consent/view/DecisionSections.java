package org.teamaround.consent.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.consent.ConsentNotice;
import org.teamaround.consent.SharingDecision;
import org.teamaround.consent.Way;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Section;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;

/** On the Sharing tab: decisions beside the family's agreement and the manager's word on them, and who has to hear of a withdrawal. */
final class DecisionSections {
    private final Desk desk;
    private final Text text;
    private final Buttons buttons;
    private final SharingActs acts;
    private final Actor actor;
    private final Runnable again;

    /** @param again reads the tab anew */
    DecisionSections(Desk desk, SharingActs acts, Actor actor, Runnable again) {
        this.desk = desk;
        this.text = desk.text();
        this.acts = acts;
        this.actor = actor;
        this.again = again;
        buttons = new Buttons(desk);
    }

    Section decisions(List<SharingDecision> all, Runnable decide) {
        VBox waiting = new VBox();
        all.stream().filter(SharingDecision::waitsForManager).forEach(d -> waiting.getChildren().add(waiting(d)));
        TableList<SharingDecision> table = new TableList<>(text, "consent.decisions", FXCollections.observableArrayList(all))
            .date("on", 9, d -> Optional.of(d.on())).column("kind", 14, d -> text.of(Word.of("consent.decision", d.kind())))
            .column("with", 14, d -> d.with().name()).column("why", 22, d -> d.grounds().necessity()).column("state", 14, this::state).compact(6);
        return new Section(text.of("consent.tab.decisions"), waiting, table)
            .beside(buttons.plain(Action.of("consent.act.decide-new", decide).icon("bi-shield").needs(Right.ENTER)));
    }

    private Node waiting(SharingDecision d) {
        HBox word = new HBox(buttons.plain(Action.of("consent.act.authorise", () -> run(() -> acts.authorise().decide(d.id(), true, "", actor)))
            .needs(Right.SHARE_WITHOUT_CONSENT)), buttons.plain(Action.of("consent.act.not-agree",
            () -> run(() -> acts.authorise().decide(d.id(), false, text.of("consent.decisions.refused-here"), actor))).needs(Right.SHARE_WITHOUT_CONSENT)));
        word.getStyleClass().add("acts");
        return new Banner(text.of(d.urgent() ? "consent.decisions.urgent" : "consent.decisions.waiting", d.with().name(), d.what(), d.proposedBy()), Tone.CARE, word);
    }

    private String state(SharingDecision d) {
        if (!d.needsManager()) return d.grounds().necessity().isEmpty() ? "" : text.of("consent.decisions.noted");
        if (d.manager().isEmpty()) return text.of("consent.decisions.open");
        boolean agreed = d.manager().get().agreed();
        return text.of(!agreed ? "consent.decisions.not-agreed" : d.usedBy().isPresent() ? "consent.decisions.shared" : "consent.decisions.agreed");
    }

    /** Empty when nothing is owed. */
    Optional<Section> notices(List<ConsentNotice> all, java.util.function.Function<ConsentNotice, String> agency) {
        List<ConsentNotice> owed = all.stream().filter(ConsentNotice::isOwed).toList();
        if (owed.isEmpty()) return Optional.empty();
        VBox lines = new VBox();
        LocalDate today = desk.moment().today();
        owed.forEach(notice -> lines.getChildren().add(new Banner(text.of("consent.notice.owed", agency.apply(notice), Dates.day(notice.since())), Tone.CARE,
            buttons.plain(Action.of("consent.act.notice-phone", () -> run(() -> acts.giveNotice().given(notice.id(), today, Way.PHONE, actor))).needs(Right.ENTER)),
            buttons.plain(Action.of("consent.act.notice-post", () -> run(() -> acts.giveNotice().given(notice.id(), today, Way.POST, actor))).needs(Right.ENTER)))));
        return Optional.of(new Section(text.of("consent.tab.notices"), lines));
    }

    private void run(Supplier<Outcome<?>> act) {
        desk.background().run(act::get, outcome -> outcome.handle(done -> again.run(), problems -> desk.navigator().say(text.of(problems.getFirst()))));
    }
}

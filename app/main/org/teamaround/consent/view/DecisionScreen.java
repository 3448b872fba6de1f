package org.teamaround.consent.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.teamaround.consent.DecisionKind;
import org.teamaround.consent.Item;
import org.teamaround.consent.LawfulBasis;
import org.teamaround.consent.Way;
import org.teamaround.person.Answer;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Text;

/** The page on which a sharing decision is written down (domain.md 5.2). */
final class DecisionScreen extends Screen {
    private static final String KEYS = "consent.decide";
    private final Desk desk;
    private final DecisionModel model;
    private final FormBody body;

    DecisionScreen(Desk desk, DecisionModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, KEYS).follows(model.problems);
        lay(form, desk.text());
        body = FormBody.page(desk, form, Action.of("consent.act.decide", model::record), "consent.act.cancel");
    }

    private void lay(Form form, Text text) {
        BooleanBinding shares = Bindings.createBooleanBinding(() -> model.kind.get().filter(DecisionKind.SHARE::equals).isPresent(), model.kind);
        BooleanBinding opens = Bindings.createBooleanBinding(() -> model.kind.get().filter(DecisionKind.NOT_TO_SHARE::equals).isEmpty(), model.kind);
        form.choice("decision.kind", model.kind, List.of(DecisionKind.SHARE, DecisionKind.INVITE, DecisionKind.NOT_TO_SHARE), text.words("consent.decision"));
        form.text("decision.with", model.with);
        form.longText("decision.what", model.what);
        form.ticks("decision.items", model.items, List.of(Item.NAMES, Item.BASIC, Item.NEEDS, Item.WORKER, Item.ACTIONS, Item.SENSITIVE), text.words("consent.item"))
            .wide().shownWhen(shares);
        form.text("decision.route", model.route).optional().shownWhen(shares);
        form.longText("decision.necessity", model.necessity);
        form.choice("decision.basis", model.general, List.of(LawfulBasis.General.values()), text.words("consent.basis-general"));
        form.choice("decision.special", model.special, List.of(LawfulBasis.Special.values()), text.words("consent.basis-special"));
        form.tick("decision.sought", model.sought).shownWhen(shares);
        form.longText("decision.sought-result", model.soughtResult).shownWhen(shares);
        form.choice("decision.family-told", model.familyTold, List.of(Answer.YES, Answer.NO, Answer.NOT_YET_ASKED), text.words("consent.family-told")).shownWhen(opens);
        form.text("decision.family-why", model.familyWhy).optional().shownWhen(opens);
        form.longText("decision.advice", model.advice).optional();
        form.text("decision.proposed-by", model.proposedBy).optional();
        form.choice("decision.told", model.told, List.of(Way.PHONE, Way.SPOKEN, Way.POST, Way.EMAIL, Way.HANDED), text.words("consent.way")).optional().shownWhen(shares);
        form.tick("decision.urgent", model.urgent).shownWhen(opens);
        form.tick("decision.authorises", model.authorises).shownWhen(opens);
    }

    @Override public String title() {
        return desk.text().of("consent.decide.title");
    }

    @Override public Node content() {
        return body;
    }
}

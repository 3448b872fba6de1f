package org.teamaround.consent.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.consent.Disclosure;
import org.teamaround.consent.Item;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.SharingGate;
import org.teamaround.kernel.Actor;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;

/** "What would go to ...": anybody of the directory or the family, and a purpose; shows what a paper would hold. Leaves no trace. */
final class PreviewScreen extends Screen {
    private final Desk desk;
    private final SharingGate gate;
    private final Actor actor;
    private final PersonId child;
    private final String name;
    private final ObjectProperty<Optional<Recipient>> to = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Purpose>> purpose = new SimpleObjectProperty<>(Optional.of(Purpose.TAC_AND_PLAN));
    private final PreviewBox preview;
    private final VBox body;

    /** @param name the child's, as shown */
    PreviewScreen(Desk desk, SharingGate gate, Actor actor, PersonId child, String name, List<Recipient> everybody) {
        this.desk = desk;
        this.gate = gate;
        this.actor = actor;
        this.child = child;
        this.name = name;
        preview = new PreviewBox(desk.text(), desk.background());
        Form form = new Form(desk, "consent.preview").passing();
        form.choice("to", to, everybody, Recipient::name).wide();
        form.choice("purpose", purpose, List.of(Purpose.values()), desk.text().words("consent.purpose")).wide();
        HBox acts = new HBox(new Buttons(desk).quiet(Action.of("consent.act.close", desk.navigator()::leaveDialog)));
        acts.getStyleClass().add("acts");
        body = new VBox(form, preview, acts);
        body.getStyleClass().add("dialog-body");
        to.subscribe(chosen -> look());
        purpose.subscribe(chosen -> look());
    }

    private void look() {
        Optional<Recipient> chosen = to.get();
        Optional<Purpose> why = purpose.get();
        preview.ask(() -> chosen.map(reader -> gate.preview(new Disclosure("delivery-plan", List.of(child), reader, reader instanceof Recipient.Family ? Optional.empty() : why,
            Set.of(Item.values())), actor)), id -> name);
    }

    @Override public String title() {
        return desk.text().of("consent.preview.title", name);
    }

    @Override public Node content() {
        return body;
    }
}

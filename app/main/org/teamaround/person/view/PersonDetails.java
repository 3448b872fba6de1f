package org.teamaround.person.view;

import java.util.List;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.person.Person;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Section;

/** What is known of a person, to read. What is restricted shows only when somebody permitted asks for it, and that is written down. */
final class PersonDetails {
    private final Desk desk;
    private final FamilyModel model;
    private final Buttons buttons;

    PersonDetails(Desk desk, FamilyModel model) {
        this.desk = desk;
        this.model = model;
        buttons = new Buttons(desk);
    }

    /** @param change opens the form */
    Section of(Person person, String name, Runnable change) {
        VBox body = new VBox();
        show(person, name, body);
        Section section = new Section(desk.text().of("person.tab.details"), body);
        if (person.hasWithheld() && model.mayRead(person.id())) section.beside(buttons.plain(
            Action.of("person.tab.show-restricted", () -> model.reveal(person.id(), opened -> reveal(opened, name, body), this::refused)).icon("bi-eye")));
        return section.beside(buttons.plain(Action.of("person.tab.change", change).icon("bi-pencil").needs(Right.ENTER)));
    }

    private void reveal(Person opened, String name, VBox body) {
        show(opened, name, body);
        desk.navigator().say(desk.text().of("person.restricted.written-down"));
    }

    private void show(Person person, String name, VBox body) {
        body.getChildren().setAll(new PersonFacts(desk.text(), desk.moment().today(), model::worker).of(person, name));
    }

    private void refused(List<Problem> problems) {
        desk.navigator().say(desk.text().of(problems.getFirst()));
    }
}

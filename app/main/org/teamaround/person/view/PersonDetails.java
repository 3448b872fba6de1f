package org.teamaround.person.view;

import java.util.List;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.person.Person;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Section;

/** What is known of a person, to read. What is restricted shows only when somebody permitted asks for it, and that is written down. */
final class PersonDetails {
    private final Desk desk;
    private final FamilyModel model;
    private final PersonInPlace inPlace;
    private final Buttons buttons;

    PersonDetails(Desk desk, FamilyModel model, PersonInPlace inPlace) {
        this.desk = desk;
        this.model = model;
        this.inPlace = inPlace;
        buttons = new Buttons(desk);
    }

    /** @param change opens the form */
    Section of(Person person, String name, Runnable change) {
        return of(desk.text().of("person.tab.details"), person, name, change);
    }

    /** Of one of the family. */
    Section about(Person person, String name, Runnable change) {
        return of(desk.text().of("person.tab.about", name), person, name, change);
    }

    private Section of(String heading, Person person, String name, Runnable change) {
        VBox body = new VBox();
        show(person, name, body);
        Section section = new Section(heading, body);
        if (person.hasWithheld() && model.mayRead(person.id())) section.beside(buttons.plain(
            Action.of("person.tab.show-restricted", () -> model.reveal(person.id(), opened -> reveal(opened, name, body), this::refused)).icon("bi-eye")));
        return section.beside(buttons.plain(Action.of("person.tab.change", change).icon("bi-pencil").needs(Right.ENTER)));
    }

    private void reveal(Person opened, String name, VBox body) {
        show(opened, name, body);
        desk.navigator().say(desk.text().of("person.restricted.written-down"));
    }

    private void show(Person person, String name, VBox body) {
        PersonLines lines = new PersonLines(desk.text(), desk.moment().today(), model::worker);
        body.getChildren().setAll(new PersonFacts(lines, inPlace, now -> changed(person, now, name, body)).of(person, name));
    }

    /** A changed name or birth shows all over the page; anything else only here, where it was changed. */
    private void changed(Person before, Person now, String name, VBox body) {
        if (now.name().equals(before.name()) && now.birth().equals(before.birth())) show(now, name, body);
        else desk.navigator().refresh();
        desk.navigator().say(desk.text().of("person.form.saved", Dates.time(desk.moment().local().toLocalTime())));
    }

    private void refused(List<Problem> problems) {
        desk.navigator().say(desk.text().of(problems.getFirst()));
    }
}

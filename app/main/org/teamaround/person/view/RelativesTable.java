package org.teamaround.person.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import org.teamaround.person.Person;
import org.teamaround.person.Reach;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Text;

/** The members of a family in a table: what they are to the child, whether they live together, how to reach them. */
final class RelativesTable {
    private static final int MOST_ROWS = 12;
    private final Text text;
    private final PersonWords words;

    RelativesTable(Text text) {
        this.text = text;
        words = new PersonWords(text);
    }

    TableList<FamilyModel.Relative> of(List<FamilyModel.Relative> relatives, Consumer<FamilyModel.Relative> open) {
        return new TableList<>(text, "person.relatives", FXCollections.observableArrayList(relatives))
            .column("name", 16, FamilyModel.Relative::name)
            .column("kind", 10, r -> words.relationship(r.relationship().kind()))
            .column("birth", 8, r -> words.birth(r.person().birth()))
            .column("responsibility", 8, r -> words.answer(r.relationship().parentalResponsibility()))
            .column("lives", 8, r -> words.answer(r.relationship().livesWithChild()))
            .column("reach", 12, r -> reach(r.person()))
            .column("must-not", 12, r -> r.relationship().mustNotReceive().map(why -> text.of("person.relatives.must-not-receive", why)).orElse(""))
            .opens(open).compact(MOST_ROWS);
    }

    private String reach(Person person) {
        if (person.whereabouts().isWithheld()) return text.of("person.relatives.withheld");
        Reach reach = person.reach();
        String number = reach.mobile().isEmpty() ? reach.phone() : reach.mobile();
        return reach.safeNote().isEmpty() ? number : number + " (" + reach.safeNote() + ")";
    }
}

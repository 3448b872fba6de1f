package org.teamaround.command.bench;

import static org.teamaround.command.bench.Figure.Unit.MILLISECONDS;

import java.time.LocalDate;
import java.util.List;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.shell.PeopleWiring;

/** How long one act takes until it is on the disk: a child entered, a school changed; and the list of children just after it. */
final class SaveTimes implements Measurement {
    private static final int ACTS = 15;

    @Override
    public List<Figure> take(BenchVault vault) {
        Times entering = new Times();
        Times changing = new Times();
        Times after = new Times();
        PeopleWiring people = vault.program().people();
        Dice dice = new Dice(vault.seed() + 4);
        for (PersonId child : SomeChildren.of(vault, ACTS)) {
            PersonDraft typed = PersonDraft.child("Marlow " + dice.digits(6), "Quillfeather", new Birth.Exact(LocalDate.of(2019, 3, 9)));
            entering.of(() -> people.enterPerson.enter(typed, vault.actor()).orFault());
            Person before = people.persons.find(child).orElseThrow();
            changing.of(() -> people.changePerson.change(child, PersonDraft.of(before).withGp("The Green Practice " + dice.digits(4)), vault.actor()).orFault());
            if (after.isEmpty()) after.add(vault.window().go("shell.place.children"));
        }
        return List.of(Figure.of("save-child-entered", entering.median(), MILLISECONDS), Figure.of("save-field-changed", changing.median(), MILLISECONDS),
            Figure.of("children-list-after-save", after.median(), MILLISECONDS));
    }
}

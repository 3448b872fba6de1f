package org.teamaround.command.rehearsal;

import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.shell.PeopleWiring;

/** What scenarios can do with what is known of a person. */
final class RecordSteps {
    private RecordSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("enter child", (stage, words) -> enter(stage, words, new PersonWords(words).child()))
            .step("enter adult", (stage, words) -> enter(stage, words, new PersonWords(words).adult()))
            .step("change person", RecordSteps::change).step("reveal", RecordSteps::reveal);
        RecordLooks.add(vocabulary);
    }

    private static PeopleWiring people(Stage stage) {
        return stage.program().people();
    }

    private static Outcome<?> enter(Stage stage, Words words, PersonDraft typed) {
        String called = words.textOr("call", "");
        return people(stage).enterPerson.enter(typed, stage.actor()).map(person -> {
            new Cast(stage).callPerson(called, person.id());
            return person;
        });
    }

    /** What is named is changed, the rest stays; what who is signed in may not read stays too. */
    private static Outcome<?> change(Stage stage, Words words) {
        PersonId id = new Cast(stage).person(words.need("of"));
        Person person = people(stage).persons.opened(id).orElseThrow();
        return people(stage).changePerson.change(id, new PersonWords(words).over(PersonDraft.of(person)), stage.actor());
    }

    private static Outcome<?> reveal(Stage stage, Words words) {
        return people(stage).seeRestricted.person(new Cast(stage).person(words.need("of")), stage.actor());
    }
}

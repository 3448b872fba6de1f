package org.teamaround.command.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.SealedNote;
import org.teamaround.shell.PeopleWiring;

/** What scenarios can do with restricted records. */
final class RestrictedSteps {
    private RestrictedSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("change address", RestrictedSteps::changeAddress).step("write restricted note", RestrictedSteps::write)
            .step("correct restricted note", RestrictedSteps::correct).step("read restricted", RestrictedSteps::read)
            .step("name readers", RestrictedSteps::only).step("readers by role", RestrictedSteps::byRole);
        RestrictedLooks.add(vocabulary);
    }

    private static PeopleWiring people(Stage stage) {
        return stage.program().people();
    }

    /** The new address comes first; the ones before stay on record. */
    private static Outcome<?> changeAddress(Stage stage, Words words) {
        PersonId id = new Cast(stage).person(words.need("of"));
        Person person = people(stage).persons.opened(id).orElseThrow();
        List<Stated<Address>> addresses = new ArrayList<>(new PersonWords(words).addresses());
        if (!words.yesOr("instead", false)) addresses.addAll(person.addresses());
        return people(stage).changePerson.change(id, PersonDraft.of(person).withAddresses(addresses), stage.actor());
    }

    private static Outcome<?> write(Stage stage, Words words) {
        return people(stage).writeSealedNote.write(new Cast(stage).person(words.need("child")), words.text("text"), stage.actor());
    }

    /** The child's newest. */
    private static Outcome<?> correct(Stage stage, Words words) {
        Entry child = words.need("child");
        List<SealedNote> notes = people(stage).sealedNotes.of(new Cast(stage).person(child));
        if (notes.isEmpty()) throw child.error("there is no restricted note about this child.");
        return people(stage).correctSealedNote.correct(notes.getLast().id(), words.text("text"), words.text("reason"), stage.actor());
    }

    private static Outcome<?> read(Stage stage, Words words) {
        PersonId child = new Cast(stage).person(words.need("child"));
        return people(stage).seeRestricted.notes(child, stage.actor())
            .then(notes -> people(stage).seeRestricted.addresses(child, stage.actor()));
    }

    private static Outcome<?> only(Stage stage, Words words) {
        PersonId child = new Cast(stage).person(words.need("child"));
        return people(stage).nameReaders.only(child, users(stage, words, "only"), stage.actor());
    }

    private static Outcome<?> byRole(Stage stage, Words words) {
        PersonId child = new Cast(stage).person(words.need("child"));
        return people(stage).nameReaders.byRole(child, users(stage, words, "besides"), stage.actor());
    }

    private static Set<UUID> users(Stage stage, Words words, String key) {
        return words.list(key).stream().map(name -> people(stage).restriction.colleagues().all().stream()
            .filter(c -> Names.fold(c.name()).equals(Names.fold(name.text()))).findFirst().map(Actor::user)
            .orElseThrow(() -> name.error("nobody of this name can unlock the vault."))).collect(Collectors.toSet());
    }
}

package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.journal.AccessEntry;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessQuery;
import org.teamaround.kernel.Actor;
import org.teamaround.person.Address;
import org.teamaround.person.PersonId;
import org.teamaround.person.Place;
import org.teamaround.person.SealedNote;
import org.teamaround.shell.PeopleWiring;

/** Looks at restricted records, with the eyes of who is signed in. */
final class RestrictedLooks {
    private static final String WITHHELD = "address withheld";

    private RestrictedLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("address", RestrictedLooks::address).expect("restricted notes", RestrictedLooks::notes)
            .expect("readers", RestrictedLooks::readers).expect("seen restricted", RestrictedLooks::seen);
    }

    private static PeopleWiring people(Stage stage) {
        return stage.program().people();
    }

    /** The newest address of a person. */
    private static Expectation.Finding address(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry of = words.need("of");
        String says = words.textOr("says", "");
        boolean withheld = words.yesOr("withheld", says.isEmpty());
        words.nothingElse();
        Optional<Address> newest = people(stage).persons.opened(new Cast(stage).person(of)).stream().flatMap(p -> p.addresses().stream())
            .flatMap(a -> a.answer().stream()).findFirst();
        String found = newest.map(a -> a.told().map(RestrictedLooks::said).orElse(WITHHELD)).orElse("no address");
        boolean held = withheld ? newest.filter(Address::isWithheld).isPresent() : Names.fold(found).contains(Names.fold(says));
        return new Expectation.Finding(held, "address of " + of.text() + (withheld ? " is withheld" : " says " + says), found);
    }

    private static String said(Place.Told told) {
        return String.join(", ", told.lines().replace('\n', ' '), told.postcode(), told.ward());
    }

    private static Expectation.Finding notes(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry of = words.need("of");
        Optional<Integer> count = words.maybe("count").map(Entry::number);
        String says = words.textOr("says", "");
        boolean withheld = words.yesOr("withheld", false);
        words.nothingElse();
        PersonId child = new Cast(stage).person(of);
        int there = people(stage).sealedNotes.count(child);
        List<String> texts = people(stage).sealedNotes.of(child).stream().flatMap(n -> n.latest().words().stream()).map(SealedNote.Words::text).toList();
        boolean held = count.filter(n -> n != there).isEmpty() && (says.isEmpty() || texts.stream().anyMatch(t -> Names.fold(t).contains(Names.fold(says))))
            && (!withheld || there > 0 && texts.isEmpty());
        return new Expectation.Finding(held, "restricted notes of " + of.text() + count.map(n -> ": " + n).orElse("") + (withheld ? ", withheld" : "")
            + (says.isEmpty() ? "" : ", one says " + says), there + " there, " + texts.size() + " can be read");
    }

    private static Expectation.Finding readers(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry of = words.need("of");
        List<String> wanted = words.texts("are");
        words.nothingElse();
        List<String> found = people(stage).readers.of(new Cast(stage).person(of)).stream().map(Actor::name).toList();
        boolean held = folded(found).equals(folded(wanted));
        return new Expectation.Finding(held, "restricted records of " + of.text() + " are read by " + String.join(", ", wanted), String.join(", ", found));
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(Names::fold).sorted().collect(Collectors.toList());
    }

    private static Expectation.Finding seen(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry of = words.need("of");
        String by = words.text("by");
        words.nothingElse();
        PersonId child = new Cast(stage).person(of);
        List<String> found = people(stage).restriction.log().find(AccessQuery.of(AccessKind.SAW_RESTRICTED)).stream()
            .filter(e -> e.subject().filter(child.value()::equals).isPresent()).map(AccessEntry::authorName).distinct().toList();
        return new Expectation.Finding(folded(found).contains(Names.fold(by)), by + " is written down as having seen restricted records of " + of.text(),
            found.isEmpty() ? "nobody is" : String.join(", ", found));
    }
}

package org.teamaround.command.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonRules;
import org.teamaround.person.view.PersonLines;
import org.teamaround.shell.PeopleWiring;

/** Looks at what is known of people: line by line as the child's page has it, and whether words stand anywhere in the vault. */
final class RecordLooks {
    private RecordLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("person", RecordLooks::person).expect("revealed", RecordLooks::revealed).expect("warned", RecordLooks::warned)
            .expect("nowhere", RecordLooks::nowhere);
    }

    private static PeopleWiring people(Stage stage) {
        return stage.program().people();
    }

    /** As everybody reads it. */
    private static Expectation.Finding person(Stage stage, Entry entry) {
        Words words = entry.words();
        Person person = people(stage).persons.find(new Cast(stage).person(words.need("of"))).orElseThrow();
        return shown(stage, words, person);
    }

    /** With what is restricted, as far as who is signed in may read it. */
    private static Expectation.Finding revealed(Stage stage, Entry entry) {
        Words words = entry.words();
        Person person = people(stage).persons.opened(new Cast(stage).person(words.need("of"))).orElseThrow();
        return shown(stage, words, person);
    }

    private static Expectation.Finding shown(Stage stage, Words words, Person person) {
        String of = words.text("of");
        List<String> shows = words.texts("shows");
        List<String> hides = words.texts("hides");
        words.nothingElse();
        String said = lines(stage, person).stream().map(l -> l.label() + ": " + l.words()).collect(Collectors.joining("\n"));
        List<String> wrong = new ArrayList<>(shows.stream().filter(s -> !holds(said, s)).map(s -> "does not show " + s).toList());
        hides.stream().filter(s -> holds(said, s)).forEach(s -> wrong.add("shows " + s));
        return new Expectation.Finding(wrong.isEmpty(), of + " shows " + String.join(", ", shows) + (hides.isEmpty() ? "" : ", hides " + String.join(", ", hides)),
            wrong.isEmpty() ? "as expected" : String.join("; ", wrong) + " in: " + said.replace('\n', '|'));
    }

    static List<PersonLines.Line> lines(Stage stage, Person person) {
        return new PersonLines(stage.text(), stage.today(), id -> people(stage).practitioners.find(id).map(Practitioner::name))
            .known(person, people(stage).names.display(person));
    }

    /** What the form points out before it saves. */
    private static Expectation.Finding warned(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry of = words.need("of");
        String says = words.text("says");
        words.nothingElse();
        PersonDraft draft = PersonDraft.of(people(stage).persons.opened(new Cast(stage).person(of)).orElseThrow());
        List<String> found = PersonRules.warnings(draft, stage.today()).stream().map(Problem.class::cast).map(stage::say).toList();
        return new Expectation.Finding(found.stream().anyMatch(w -> holds(w, says)), of.text() + " is pointed out: " + says,
            found.isEmpty() ? "nothing is" : String.join("; ", found));
    }

    /** In nothing that who is signed in can read without asking for it. */
    private static Expectation.Finding nowhere(Stage stage, Entry entry) {
        List<String> wanted = entry.isList() ? entry.texts() : List.of(entry.text());
        List<String> said = new Everything(stage).said();
        List<String> found = wanted.stream().filter(w -> said.stream().anyMatch(s -> holds(s, w))).toList();
        return new Expectation.Finding(found.isEmpty(), "nowhere among " + said.size() + " texts: " + String.join(", ", wanted),
            found.isEmpty() ? "as expected" : Stream.concat(found.stream(), said.stream().filter(s -> holds(s, found.getFirst())).limit(2)).collect(Collectors.joining("; ")));
    }

    private static boolean holds(String text, String part) {
        return close(text).contains(close(part));
    }

    private static String close(String text) {
        return Optional.of(Names.fold(text)).map(t -> t.replaceAll("\\s", "")).orElse("");
    }
}

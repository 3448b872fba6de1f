package org.teamaround.command.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.likeness.Likely;
import org.teamaround.person.merge.Parting;
import org.teamaround.person.merge.SideBySide;

/** Looks at who is there already, and at entries that became one. */
final class MergeLooks {
    private MergeLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("likely", MergeLooks::likely).expect("side by side", MergeLooks::sideBySide).expect("merged", MergeLooks::merged)
            .expect("since merging", MergeLooks::since).expect("known names", MergeLooks::names);
    }

    /** What shows beside the form while this person is typed. */
    private static Expectation.Finding likely(Stage stage, Entry entry) {
        Words words = entry.words();
        Words typed = words.need("typed").words();
        boolean adult = typed.yesOr("adult", false);
        var draft = adult ? new PersonWords(typed).adult() : new PersonWords(typed).child();
        typed.nothingElse();
        List<String> shows = words.texts("shows");
        List<String> why = words.texts("because");
        List<String> twins = words.texts("twin");
        words.nothingElse();
        List<Likely> found = stage.program().people().alike.likeness.of(draft);
        List<String> reasons = found.stream().filter(l -> !l.twin()).limit(1).flatMap(l -> l.reasons().stream()).map(r -> stage.text().of(r.key())).toList();
        boolean held = same(shows, named(stage, found, false)) && same(twins, named(stage, found, true)) && why.stream().allMatch(w -> reasons.stream().anyMatch(r -> Names.fold(r).contains(Names.fold(w))));
        return new Expectation.Finding(held, "typing " + draft.name().full() + " shows " + said(shows) + (twins.isEmpty() ? "" : ", twin? " + said(twins)),
            said(named(stage, found, false)) + (reasons.isEmpty() ? "" : " (" + String.join(", ", reasons) + ")") + ", twin? " + said(named(stage, found, true)));
    }

    private static List<String> named(Stage stage, List<Likely> found, boolean twins) {
        return found.stream().filter(l -> l.twin() == twins).map(l -> stage.program().people().names.display(l.person())).toList();
    }

    private static boolean same(List<String> wanted, List<String> found) {
        List<String> really = wanted.equals(List.of("nobody")) ? List.of() : wanted;
        return really.stream().map(Names::fold).sorted().toList().equals(found.stream().map(Names::fold).sorted().toList());
    }

    private static String said(List<String> names) {
        return names.isEmpty() ? "nobody" : String.join(", ", names);
    }

    private static Expectation.Finding sideBySide(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId kept = MergeSteps.person(stage, words.need("keep"));
        PersonId givenUp = MergeSteps.person(stage, words.need("give up"));
        List<String> differ = words.texts("differ");
        List<String> proposed = words.texts("proposed");
        Optional<String> refused = words.maybe("refused").map(Entry::text);
        words.nothingElse();
        Outcome<SideBySide> side = stage.program().merges().mergePersons.sideBySide(kept, givenUp, stage.actor());
        String problems = side.problems().stream().map(stage::say).collect(Collectors.joining(" "));
        if (refused.isPresent()) return new Expectation.Finding(Names.fold(problems).contains(Names.fold(refused.get())), "cannot be merged: " + refused.get(), problems);
        List<String> differing = side.result().stream().flatMap(s -> s.differing().stream()).map(MergeLooks::word).toList();
        List<String> offered = side.result().stream().flatMap(s -> s.proposed().stream()).map(MergeLooks::word).sorted().toList();
        boolean held = side.isDone() && differing.containsAll(differ) && (proposed.isEmpty() || same(proposed, offered));
        return new Expectation.Finding(held, "side by side differ " + said(differ) + "; proposed " + said(proposed), side.isDone() ? said(differing) + "; proposed " + said(offered) : problems);
    }

    private static String word(org.teamaround.person.PersonField field) {
        return field.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** {@code person: NAME, into: NAME}, or {@code into: nobody}: it stands on its own. */
    private static Expectation.Finding merged(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId person = MergeSteps.person(stage, words.need("person"));
        String into = words.text("into");
        Optional<PersonId> wanted = into.equals("nobody") ? Optional.of(person) : new Cast(stage).maybePerson(into);
        words.nothingElse();
        var persons = stage.program().people().persons;
        PersonId stands = persons.standingFor(person);
        boolean listed = persons.all().stream().map(Person::id).anyMatch(person::equals);
        boolean held = wanted.filter(stands::equals).isPresent() && listed == into.equals("nobody");
        return new Expectation.Finding(held, stage.program().people().names.display(person) + " is merged into " + into,
            stands.equals(person) ? "stands alone" + (listed ? "" : ", in no list") : "merged into " + stage.program().people().names.display(stands));
    }

    /** What is shown for decision before the two are taken apart. */
    private static Expectation.Finding since(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId person = MergeSteps.person(stage, words.need("of"));
        List<String> changed = words.texts("changed");
        List<String> came = words.texts("came");
        words.nothingElse();
        Optional<Parting> parting = stage.program().merges().unmergePersons.look(person, stage.actor()).result();
        List<String> fields = parting.stream().flatMap(p -> p.changed().stream()).map(c -> word(c.field())).toList();
        List<String> records = parting.stream().flatMap(p -> p.came().stream()).map(l -> l.table().replace('_', ' ')).distinct().toList();
        boolean held = parting.isPresent() && fields.containsAll(changed) && records.containsAll(came);
        return new Expectation.Finding(held, "since the merging: changed " + said(changed) + ", came " + said(came), "changed " + said(fields) + ", came " + said(records));
    }

    private static Expectation.Finding names(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId id = MergeSteps.person(stage, words.need("of"));
        List<String> are = words.texts("are");
        words.nothingElse();
        Person person = stage.program().people().persons.find(id).orElseThrow();
        List<String> all = new ArrayList<>(List.of(person.name().full()));
        all.addAll(person.name().alsoKnownAs());
        return new Expectation.Finding(all.containsAll(are), "known as " + said(are), said(all));
    }
}

package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.find.Found;
import org.teamaround.find.Index;
import org.teamaround.find.Kind;
import org.teamaround.find.text.Excerpt;
import org.teamaround.find.text.FullText;
import org.teamaround.person.PersonId;
import org.teamaround.shell.FindWiring;

/** Looks for something as the search box does, with the eyes of who is signed in. */
final class FindLooks {
    private static final int MOST = 16;

    private FindLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("find", FindLooks::find).expect("find in texts", FindLooks::texts);
    }

    /** Looks through notes and forms. */
    private static Expectation.Finding texts(Stage stage, Entry entry) {
        Words words = entry.words();
        String typed = words.text("typed");
        Optional<Entry> of = words.maybe("of");
        String says = words.textOr("says", "");
        String in = words.textOr("in", "");
        boolean none = words.yesOr("none", false);
        words.nothingElse();
        FullText texts = stage.program().find().texts;
        texts.catchUp();
        List<Excerpt> found = texts.find(typed, MOST);
        Optional<PersonId> child = of.map(who -> new Cast(stage).person(who));
        boolean held = none ? found.isEmpty() : found.stream().anyMatch(e -> child.filter(id -> !e.passage().child().equals(id.value())).isEmpty()
            && Names.fold(plain(e)).contains(Names.fold(says)) && Names.fold(e.passage().title()).contains(Names.fold(in)));
        return new Expectation.Finding(held, "the words \"" + typed + "\" stand in " + (none ? "nothing" : of.map(Entry::text).orElse("a text")),
            found.isEmpty() ? "nothing" : found.stream().limit(3).map(e -> e.passage().title() + ": " + plain(e)).collect(Collectors.joining("; ")));
    }

    private static String plain(Excerpt excerpt) {
        return excerpt.snippet().replace(String.valueOf(Excerpt.FROM), "").replace(String.valueOf(Excerpt.TO), "");
    }

    private static Expectation.Finding find(Stage stage, Entry entry) {
        Words words = entry.words();
        String typed = words.text("typed");
        Optional<String> first = words.maybe("first").map(Entry::text);
        Optional<String> because = words.maybe("because").map(Entry::text);
        Optional<Kind> kind = words.maybe("kind").map(e -> e.oneOf(Kind.class));
        List<String> among = words.texts("among");
        List<String> not = words.texts("not");
        boolean none = words.yesOr("none", false);
        words.nothingElse();
        List<Found> found = answers(stage, typed, kind);
        boolean held = none ? found.isEmpty() : !found.isEmpty() && first.filter(name -> !is(found.getFirst(), name)).isEmpty()
            && because.filter(why -> !says(stage, found.getFirst(), why)).isEmpty()
            && among.stream().allMatch(name -> found.stream().anyMatch(f -> is(f, name)));
        boolean absent = not.stream().noneMatch(name -> found.stream().anyMatch(f -> is(f, name)));
        String wanted = none ? "nothing" : first.orElse(String.join(", ", among)) + because.map(why -> ", because: " + why).orElse("");
        return new Expectation.Finding((held || !not.isEmpty() && first.isEmpty() && among.isEmpty()) && absent,
            "\"" + typed + "\" finds " + (wanted.isEmpty() ? "others than " + String.join(", ", not) : wanted), said(stage, found));
    }

    private static List<Found> answers(Stage stage, String typed, Optional<Kind> kind) {
        Index index = stage.program().find().index;
        index.catchUp();
        return index.find(typed, MOST).stream().filter(found -> kind.filter(wanted -> found.kind() != wanted).isEmpty()).toList();
    }

    private static boolean is(Found found, String name) {
        return Names.fold(found.name()).equals(Names.fold(name));
    }

    private static boolean says(Stage stage, Found found, String why) {
        return Names.fold(why(stage, found)).contains(Names.fold(why));
    }

    private static String why(Stage stage, Found found) {
        return found.why().stream().map(reason -> FindWiring.why(stage.text(), reason)).collect(Collectors.joining(", "));
    }

    private static String said(Stage stage, List<Found> found) {
        return found.isEmpty() ? "nothing" : found.stream().limit(4).map(f -> f.name() + " (" + why(stage, f) + ")").collect(Collectors.joining("; "));
    }
}

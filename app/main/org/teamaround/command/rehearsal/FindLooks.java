package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.find.Found;
import org.teamaround.find.Index;
import org.teamaround.find.Kind;
import org.teamaround.shell.FindWiring;

/** Looks for something as the search box does, with the eyes of who is signed in. */
final class FindLooks {
    private static final int MOST = 16;

    private FindLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("find", FindLooks::find);
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

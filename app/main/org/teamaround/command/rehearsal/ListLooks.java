package org.teamaround.command.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.shell.ListsInWords;
import org.teamaround.ui.list.Listing;

/** Looks at a list as it stands on the screen of who is signed in: narrowed, sorted, and how many rows of how many. */
final class ListLooks {
    private static final List<String> LISTS = List.of("children", "home");

    private ListLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("list", ListLooks::list);
    }

    private static Expectation.Finding list(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry which = words.need("of");
        if (!LISTS.contains(which.text())) throw which.error("write children or home.");
        Optional<Entry> by = words.maybe("sorted by");
        Map<String, String> picked = new LinkedHashMap<>();
        words.maybe("picked").ifPresent(p -> p.map().forEach((column, says) -> picked.put(key(column), says.text())));
        Listing.Asked asked = new Listing.Asked(words.textOr("narrowed by", ""), picked, words.texts("only").stream().map(ListLooks::key).toList(),
            by.map(e -> key(e.text())), words.yesOr("downwards", false));
        List<String> shows = words.texts("shows");
        boolean exactly = words.yesOr("nothing else", false);
        words.nothingElse();
        ListsInWords lists = new ListsInWords(stage.program(), stage.text(), stage.actor());
        List<String> found = found(which.text().equals("home") ? lists.home() : lists.children(), asked, entry);
        List<String> folded = found.stream().map(Names::fold).toList();
        List<String> wanted = shows.stream().map(Names::fold).toList();
        boolean held = exactly ? folded.equals(wanted) : folded.stream().filter(wanted::contains).toList().equals(wanted);
        return new Expectation.Finding(held, "the list of " + which.text() + " shows " + (shows.isEmpty() ? "nothing" : String.join(", ", shows)) + " in this order",
            found.isEmpty() ? "nothing" : String.join(", ", found));
    }

    private static List<String> found(Listing<?> listing, Listing.Asked asked, Entry entry) {
        try {
            return listing.names(asked);
        } catch (IllegalArgumentException e) {
            throw entry.error("this list has no column or narrowing \"" + e.getMessage() + "\".");
        }
    }

    private static String key(String words) {
        return words.replace(' ', '-');
    }
}

package org.teamaround.command.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.print.PdfText;

/** Looks at the words of what was printed last of a kind. */
final class PaperLooks {
    private static final List<String> KINDS = List.of("acknowledgement", "feedback", "agenda", "minutes", "caf", "delivery-plan", "tac-pack", "outward", "family-picture", "consent",
        "subject-access", "subject-access-master", "subject-access-schedule", "purge-certificate");

    private PaperLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("paper", PaperLooks::look);
    }

    private static Expectation.Finding look(Stage stage, Entry entry) {
        Words words = entry.words();
        String kind = kind(words.need("kind"));
        List<String> shows = words.texts("shows");
        List<String> hides = words.texts("hides");
        words.nothingElse();
        String expected = kind + (shows.isEmpty() ? "" : " shows " + String.join(", ", shows)) + (hides.isEmpty() ? "" : (shows.isEmpty() ? "" : " and") + " hides " + String.join(", ", hides));
        Optional<byte[]> pdf = stage.printed(kind);
        if (pdf.isEmpty()) return new Expectation.Finding(false, expected, stage.allPrinted().isEmpty() ? "nothing was printed yet"
            : "no such paper was printed; printed were: " + String.join(", ", new TreeSet<>(stage.allPrinted().keySet())));
        String found = flat(new PdfText().of(pdf.get()));
        List<String> wrong = new ArrayList<>();
        shows.stream().filter(s -> !found.contains(flat(s))).forEach(s -> wrong.add("does not show \"" + s + "\"" + near(found, flat(s))));
        hides.stream().filter(s -> found.contains(flat(s))).forEach(s -> wrong.add("shows \"" + s + "\""));
        return new Expectation.Finding(wrong.isEmpty(), expected, wrong.isEmpty() ? "as expected" : String.join("; ", wrong));
    }

    /** Where the paper begins like the words looked for, how it goes on. */
    private static String near(String found, String wanted) {
        String begun = wanted;
        while (!begun.isEmpty() && !found.contains(begun)) begun = begun.substring(0, Math.max(0, begun.lastIndexOf(' ')));
        if (begun.isEmpty()) return "";
        int at = found.indexOf(begun);
        return ", but \"" + found.substring(at, Math.min(found.length(), at + wanted.length() + 40)) + "\"";
    }

    private static String kind(Entry entry) {
        String kind = entry.text().replace(' ', '-');
        if (!KINDS.contains(kind)) throw entry.error("\"" + entry.text() + "\" is no paper; write one of: " + String.join(", ", KINDS) + '.');
        return kind;
    }

    /** Line ends and letter case do not matter on paper; accents do. */
    private static String flat(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s\\u00ad]+", " ").strip();
    }
}

package org.teamaround.command.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.print.PdfText;

/** Looks at the words of what was printed last of a kind. */
final class PaperLooks {
    private PaperLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("paper", PaperLooks::look);
    }

    private static Expectation.Finding look(Stage stage, Entry entry) {
        Words words = entry.words();
        String kind = words.text("kind");
        List<String> shows = words.texts("shows");
        List<String> hides = words.texts("hides");
        words.nothingElse();
        String expected = kind + (shows.isEmpty() ? "" : " shows " + String.join(", ", shows)) + (hides.isEmpty() ? "" : " and hides " + String.join(", ", hides));
        Optional<byte[]> pdf = stage.printed(kind);
        if (pdf.isEmpty()) return new Expectation.Finding(false, expected, "no such paper was printed; printed were: " + String.join(", ", stage.allPrinted().keySet()));
        String found = flat(new PdfText().of(pdf.get()));
        List<String> wrong = new ArrayList<>();
        shows.stream().filter(s -> !found.contains(flat(s))).forEach(s -> wrong.add("does not show \"" + s + "\""));
        hides.stream().filter(s -> found.contains(flat(s))).forEach(s -> wrong.add("shows \"" + s + "\""));
        return new Expectation.Finding(wrong.isEmpty(), expected, wrong.isEmpty() ? "as expected" : String.join("; ", wrong));
    }

    /** Line ends and letter case do not matter on paper; accents do. */
    private static String flat(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s\\u00ad]+", " ").strip();
    }
}

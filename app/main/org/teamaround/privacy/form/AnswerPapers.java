package org.teamaround.privacy.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Word;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.print.Words;
import org.teamaround.privacy.Answer;
import org.teamaround.privacy.Answer.Part;
import org.teamaround.privacy.Decision.Reason;
import org.teamaround.privacy.Decision.Span;

/**
 * The answer as paper. What is left out is taken from the words before there is a page: neither its text nor anything beside it (alternative
 * text, bookmarks, properties) has ever known it. Titles name nobody.
 */
final class AnswerPapers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private final Words words;
    private final String centre;

    AnswerPapers(Words words, String centre) {
        this.words = words;
        this.centre = centre;
    }

    Paper given(Answer answer, LocalDate today, Clearance clearance) {
        return paper("subject-access", "privacy.paper.given", answer, today, clearance, Map.of("notice", words.of("privacy.paper.given-notice"),
            "parts", answer.parts().stream().map(part -> Map.of("heading", part.passage().heading(), "words", part.given(this::leftOut))).toList()));
    }

    /** Nothing left out: for the file. */
    Paper master(Answer answer, LocalDate today, Clearance clearance) {
        return paper("subject-access", "privacy.paper.master", answer, today, clearance, Map.of("notice", words.of("privacy.paper.master-notice"),
            "parts", answer.parts().stream().map(part -> Map.of("heading", part.passage().heading(), "words", part.passage().words())).toList()));
    }

    /** What was left out, where and why; not the words themselves. */
    Paper schedule(Answer answer, LocalDate today, Clearance clearance) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (Part part : answer.parts()) {
            number++;
            for (Span span : part.merged()) rows.add(List.of(Integer.toString(number), part.passage().heading(), reason(span.reason()), Integer.toString(span.to() - span.from()),
                part.decision().orElseThrow().by()));
        }
        List<String> heads = List.of(words.of("privacy.paper.part"), words.of("privacy.paper.what"), words.of("privacy.paper.why"), words.of("privacy.paper.letters"), words.of("privacy.paper.by"));
        return paper("subject-access-schedule", "privacy.paper.schedule", answer, today, clearance, Map.of("heads", heads, "rows", rows));
    }

    private Paper paper(String template, String title, Answer answer, LocalDate today, Clearance clearance, Map<String, Object> more) {
        Map<String, Object> model = new java.util.HashMap<>(more);
        model.put("facts", List.of(new Fact(words.of("privacy.paper.received"), DAY.format(answer.request().received())), new Fact(words.of("privacy.paper.centre"), centre),
            new Fact(words.of("privacy.paper.parts"), Integer.toString(answer.parts().size())),
            new Fact(words.of("privacy.paper.checked"), answer.request().check().map(c -> c.by().name() + ", " + DAY.format(c.on())).orElse(""))));
        return new Paper(template, words.of(title), "", words.of("privacy.paper.made", DAY.format(today)), Locale.UK, model, clearance, false);
    }

    private String leftOut(Reason reason) {
        return words.of("privacy.paper.left-out", reason(reason));
    }

    private String reason(Reason reason) {
        return words.of(Word.of("privacy.reason", reason).key());
    }
}

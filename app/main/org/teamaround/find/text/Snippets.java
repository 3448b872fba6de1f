package org.teamaround.find.text;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.teamaround.kernel.Fault;

/** The sentence around the typed words. */
final class Snippets {
    private static final int ABOUT = 90;
    private static final int LONGEST = 170;
    private final UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(new FoldedWords(true))
        .withFormatter(new DefaultPassageFormatter(String.valueOf(Excerpt.FROM), String.valueOf(Excerpt.TO), " … ", false))
        .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(BreakIterator.getSentenceInstance(Locale.UK), ABOUT, 0.5f)).withMaxLength(200_000).build();

    String of(String text, Query query) {
        try {
            Object marked = highlighter.highlightWithoutSearcher(FullText.TEXT, query, text, 1);
            return cut((marked == null ? text : marked.toString()).replaceAll("\\s+", " ").strip());
        } catch (IOException e) {
            throw new Fault("find.snippet", e);
        }
    }

    /** Long sentences are cut around the first typed word. */
    private static String cut(String marked) {
        if (marked.length() <= LONGEST) return marked;
        int first = Math.max(0, marked.indexOf(Excerpt.FROM));
        int from = first < ABOUT ? 0 : marked.indexOf(' ', first - ABOUT / 2) + 1;
        String part = marked.substring(from, Math.min(marked.length(), from + LONGEST));
        boolean open = part.lastIndexOf(Excerpt.FROM) > part.lastIndexOf(Excerpt.TO);
        return (from > 0 ? "… " : "") + part + (open ? Excerpt.TO : "") + (from + LONGEST < marked.length() ? " …" : "");
    }
}

package org.teamaround.find.text;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What was typed, as a question: every word, the last as far as it is typed; between double quotes in just that order. No sign means anything else. */
final class Question {
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 20;
    private static final int LEAST = 3;
    private static final int LEAST_OF_LAST = 2;
    private final FoldedWords asTyped = new FoldedWords(false);
    private final FoldedWords stems = new FoldedWords(true);

    /** Empty when too little was typed to be worth looking for. */
    Optional<Query> of(String typed) {
        String line = typed.strip();
        line = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        if (line.length() > 2 && line.startsWith("\"") && line.endsWith("\"")) return phrase(line);
        List<String> words = asTyped.of(line).stream().limit(MOST_WORDS).toList();
        if (words.stream().mapToInt(String::length).max().orElse(0) < LEAST) return Optional.empty();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) all.add(word(words.get(i), i == words.size() - 1), Occur.MUST);
        return Optional.of(all.build());
    }

    private Optional<Query> phrase(String line) {
        List<String> words = stems.of(line).stream().limit(MOST_WORDS).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new PhraseQuery(FullText.TEXT, words.toArray(String[]::new)));
    }

    private Query word(String word, boolean last) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        stems.of(word).forEach(stem -> either.add(new TermQuery(new Term(FullText.TEXT, stem)), Occur.SHOULD));
        if (last && word.length() >= LEAST_OF_LAST) either.add(new PrefixQuery(new Term(FullText.TEXT, word)), Occur.SHOULD);
        return either.build();
    }
}

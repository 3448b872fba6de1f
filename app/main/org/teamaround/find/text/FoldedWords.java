package org.teamaround.find.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.teamaround.kernel.Fault;

/** Text as words: folded; one and many of a thing are the same word. */
final class FoldedWords extends Analyzer {
    private final boolean oneAndMany;

    /** @param oneAndMany whether "sessions" is "session" */
    FoldedWords(boolean oneAndMany) {
        this.oneAndMany = oneAndMany;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new FoldingFilter(words);
        return new TokenStreamComponents(words, oneAndMany ? new EnglishMinimalStemFilter(folded) : folded);
    }

    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) words.add(term.toString());
            stream.end();
            return words;
        } catch (IOException e) {
            throw new Fault("find.words", e);
        }
    }
}

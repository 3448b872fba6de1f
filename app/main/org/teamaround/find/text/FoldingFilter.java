package org.teamaround.find.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.teamaround.kernel.Folded;

/** Words folded as names are, so that there is one folding in the house. */
final class FoldingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            String folded = Folded.of(term.toString());
            if (folded.isEmpty()) continue;
            term.setEmpty().append(folded);
            return true;
        }
        return false;
    }
}

package org.teamaround.plan.form;

import org.teamaround.kernel.Word;
import org.teamaround.plan.ClosingWords;
import org.teamaround.plan.Closure;
import org.teamaround.print.Words;
import org.teamaround.referral.FeedbackWords;

/** A closing in the words of the feedback sheet. */
public final class PrintedClosingWords implements ClosingWords {
    private final Words words;

    public PrintedClosingWords(Words words) {
        this.words = words;
    }

    @Override
    public FeedbackWords toReferrer(Closure closure) {
        FeedbackWords receipt = FeedbackWords.result(words.of("plan.closing-word", words.of(Word.of("plan.closure", closure.reason()).key())));
        return closure.remaining().isBlank() ? receipt : receipt.doing(closure.remaining());
    }
}

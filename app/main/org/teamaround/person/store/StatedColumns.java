package org.teamaround.person.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Answer;

/** An answer or the reason for none, in two columns of which one is empty; and columns that are NULL while nobody asked. */
final class StatedColumns {
    private StatedColumns() {}

    static <T> @Nullable String answer(Stated<T> stated, Function<T, String> written) {
        return stated.answer().map(written).orElse(null);
    }

    static @Nullable String without(Stated<?> stated) {
        return stated instanceof Stated.Without<?>(Stated.Why why) ? why.name() : null;
    }

    /** As {@link #without}, but NULL while nobody asked. */
    static @Nullable String reason(Stated<?> stated) {
        return stated instanceof Stated.Without<?>(Stated.Why why) ? without(why) : null;
    }

    static @Nullable String without(Stated.Why why) {
        return why == Stated.Why.NOT_YET_ASKED ? null : why.name();
    }

    static Stated.Why why(@Nullable String without) {
        return without == null ? Stated.Why.NOT_YET_ASKED : Stated.Why.valueOf(without);
    }

    static <T> Stated<T> read(@Nullable String answer, @Nullable String without, Function<String, T> read) {
        return answer == null ? new Stated.Without<>(why(without)) : Stated.given(read.apply(answer));
    }

    static @Nullable String asked(Answer answer) {
        return answer == Answer.NOT_YET_ASKED ? null : answer.name();
    }

    static Answer answer(@Nullable String written) {
        return written == null ? Answer.NOT_YET_ASKED : Answer.valueOf(written);
    }

    /** NULL for no text. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static String text(@Nullable String written) {
        return written == null ? "" : written;
    }
}

package org.teamaround.person.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Stated;

/** An answer or the reason for none, in two columns of which one is empty. */
final class StatedColumns {
    private StatedColumns() {}

    static <T> @Nullable String answer(Stated<T> stated, Function<T, String> written) {
        return stated.answer().map(written).orElse(null);
    }

    static @Nullable String without(Stated<?> stated) {
        return stated instanceof Stated.Without<?>(Stated.Why why) ? why.name() : null;
    }

    static <T> Stated<T> read(@Nullable String answer, @Nullable String without, Function<String, T> read) {
        if (answer != null) return Stated.given(read.apply(answer));
        return new Stated.Without<>(without == null ? Stated.Why.NOT_YET_ASKED : Stated.Why.valueOf(without));
    }
}

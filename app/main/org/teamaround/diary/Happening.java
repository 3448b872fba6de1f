package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that happened in a child's case, for the timeline.
 *
 * @param key  text key of what happened, such as {@code diary.happened.received}
 * @param said what fills its {0}, {1}; words of the record, or {@link org.teamaround.kernel.Word}s
 */
public record Happening(LocalDate on, String key, List<Object> said) {
    public Happening {
        said = List.copyOf(said);
    }

    static Happening of(LocalDate on, String what, Object... said) {
        return new Happening(on, "diary.happened." + what, List.of(said));
    }
}

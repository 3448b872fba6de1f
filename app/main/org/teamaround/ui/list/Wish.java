package org.teamaround.ui.list;

import java.util.List;
import java.util.function.Predicate;
import org.teamaround.kernel.Folded;

/**
 * What is wanted of the rows.
 *
 * @param typed   each word must begin a word of the row; folded
 * @param tests   of the chips: all must hold
 * @param sorting the first counts most; empty for the order in which the rows came
 */
public record Wish<T>(List<String> typed, List<Predicate<T>> tests, List<Sorting<T>> sorting) {
    public Wish {
        typed = List.copyOf(typed);
        tests = List.copyOf(tests);
        sorting = List.copyOf(sorting);
    }

    /** @param words as somebody types them */
    public static <T> Wish<T> of(String words, List<Predicate<T>> tests, List<Sorting<T>> sorting) {
        return new Wish<>(Folded.beginnings(words), tests, sorting);
    }
}

package org.teamaround.referral.advice;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teamaround.directory.Need;
import org.teamaround.kernel.Folded;

/**
 * How often advice was given.
 * @param month  absent where all months count together
 * @param need   absent where all needs count together
 * @param agency absent where all agencies count together; empty where none was said
 */
public record AdviceCount(Optional<YearMonth> month, Optional<Need> need, Optional<String> agency, int number) {
    /** By what it is counted. */
    public enum By { NEED, AGENCY, MONTH }

    /** The most frequent first; months newest first. An agency counts once, however its letters were typed. */
    public static List<AdviceCount> of(List<Advice> given, By by) {
        return switch (by) {
            case NEED -> counted(given, Advice::need, one -> new AdviceCount(Optional.empty(), Optional.of(one.getFirst().need()), Optional.empty(), one.size()));
            case AGENCY -> counted(given, a -> Folded.plain(a.agency()),
                one -> new AdviceCount(Optional.empty(), Optional.empty(), Optional.of(one.getFirst().agency()), one.size()));
            case MONTH -> counted(given, a -> YearMonth.from(a.on()),
                one -> new AdviceCount(Optional.of(YearMonth.from(one.getFirst().on())), Optional.empty(), Optional.empty(), one.size())).stream()
                .sorted(Comparator.comparing((AdviceCount c) -> c.month().orElseThrow()).reversed()).toList();
        };
    }

    private static <K extends Comparable<K>> List<AdviceCount> counted(List<Advice> given, Function<Advice, K> what, Function<List<Advice>, AdviceCount> count) {
        Map<K, List<Advice>> together = given.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.toList()));
        return together.values().stream().map(count).sorted(Comparator.comparing(AdviceCount::number).reversed()).toList();
    }
}

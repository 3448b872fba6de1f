package org.teamaround.person;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The team's own references of children: C-0001, C-0002 ... */
public final class ChildReferences {
    private static final String SHAPE = "C-[0-9]{4,9}";

    private ChildReferences() {}

    /** One more than the highest in use; references of another shape, such as imported ones, are passed over. */
    public static String next(Stream<String> inUse) {
        int highest = inUse.filter(r -> r.matches(SHAPE)).mapToInt(r -> Integer.parseInt(r.substring(2))).max().orElse(0);
        return numbered(highest + 1);
    }

    /** @param reference one that {@link #next} gave */
    public static String after(String reference) {
        return numbered(Integer.parseInt(reference.substring(2)) + 1);
    }

    /** Absent before the first. */
    public static Optional<String> before(String reference) {
        int number = Integer.parseInt(reference.substring(2));
        return number > 1 ? Optional.of(numbered(number - 1)) : Optional.empty();
    }

    private static String numbered(int number) {
        return String.format(Locale.ROOT, "C-%04d", number);
    }
}

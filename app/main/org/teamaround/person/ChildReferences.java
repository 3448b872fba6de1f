package org.teamaround.person;

import java.util.Locale;
import java.util.stream.Stream;

/** The team's own references of children: C-0001, C-0002 ... */
public final class ChildReferences {
    private static final String SHAPE = "C-[0-9]{4,9}";

    private ChildReferences() {}

    /** One more than the highest in use; references of another shape, such as imported ones, are passed over. */
    public static String next(Stream<String> inUse) {
        int highest = inUse.filter(r -> r.matches(SHAPE)).mapToInt(r -> Integer.parseInt(r.substring(2))).max().orElse(0);
        return String.format(Locale.ROOT, "C-%04d", highest + 1);
    }
}

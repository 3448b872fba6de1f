package org.teamaround.harness.leak;

import java.util.Locale;

/** Words that nothing but the test ever says. */
final class Marker {
    /** In every marker. */
    static final String STEM = "Quillfeather";
    /** The passphrase itself is one. */
    static final String PASSPHRASE = "Quillfeather lantern pebble orchard violin";

    private Marker() {}

    /** Such as {@code Quillfeather person family}. */
    static String of(String table, String field) {
        return STEM + ' ' + table.toLowerCase(Locale.ROOT) + ' ' + field.toLowerCase(Locale.ROOT);
    }
}

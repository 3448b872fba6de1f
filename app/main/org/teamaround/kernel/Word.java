package org.teamaround.kernel;

import java.util.Locale;

/** An argument of a {@link Problem} that is itself a text key: the screen or document says it in its own words. */
public record Word(String key) {
    /** {@code prefix.<name>} with the constant's name in lower case and dashes: AWAITING_INFORMATION is awaiting-information. */
    public static Word of(String prefix, Enum<?> constant) {
        return new Word(prefix + '.' + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

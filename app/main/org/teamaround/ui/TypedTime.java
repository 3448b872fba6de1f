package org.teamaround.ui;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time as people type it: {@code 9:30}, {@code 930}, {@code 14.05}, {@code 2pm}, {@code 10}. */
public final class TypedTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.\\s]?(\\d{2}))?\\s*(am|pm)?");

    /** Empty when it cannot be read, or is no real time. */
    public Optional<LocalTime> read(String typed) {
        Matcher parts = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) return Optional.empty();
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (parts.group(3) != null) hour = hour > 12 ? 99 : hour % 12 + (parts.group(3).equals("pm") ? 12 : 0);
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}

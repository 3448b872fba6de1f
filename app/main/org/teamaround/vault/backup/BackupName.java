package org.teamaround.vault.backup;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a backup's file is called: when it was made, in English time, and nothing about the team.
 *
 * @param made to the minute
 * @param turn 1; higher when there is one of that minute already, such as another vault's on the same stick
 */
public record BackupName(LocalDateTime made, int turn) implements Comparable<BackupName> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern FORM = Pattern.compile("teamaround-(\\d{4}-\\d{2}-\\d{2}-\\d{4})(?:-([2-9]|[1-9]\\d))?\\.age");

    /** {@code teamaround-2026-11-22-1432.age}. */
    public String text() {
        return "teamaround-" + STAMP.format(made) + (turn == 1 ? "" : "-" + turn) + ".age";
    }

    /** Empty for any other file. */
    public static Optional<BackupName> parse(String name) {
        Matcher matcher = FORM.matcher(name);
        if (!matcher.matches()) return Optional.empty();
        try {
            int turn = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
            return Optional.of(new BackupName(LocalDateTime.parse(matcher.group(1), STAMP), turn));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(BackupName other) {
        int days = made.compareTo(other.made);
        return days == 0 ? Integer.compare(turn, other.turn) : days;
    }
}

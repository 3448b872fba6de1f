package org.teamaround.find.text;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes words out of a text, however they are spaced and written there. */
public final class Blackout {
    private static final String COVER = "…";
    private static final int LEAST = 4;

    private Blackout() {}

    /** Parts between commas and line ends are taken out one by one: "Rowan House, 4 Mill Rise" may stand there by its half. */
    public static String of(String text, Collection<String> secrets) {
        List<String> parts = secrets.stream().flatMap(secret -> Stream.of(secret.split("[,\\n]"))).map(String::strip).filter(part -> part.length() >= LEAST).distinct().toList();
        String covered = text;
        for (String part : parts) covered = pattern(part).matcher(covered).replaceAll(COVER);
        return covered;
    }

    private static Pattern pattern(String part) {
        String spaced = part.codePoints().filter(point -> !Character.isWhitespace(point)).mapToObj(Character::toString).map(Pattern::quote)
            .collect(Collectors.joining("[\\s\\-]*"));
        return Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

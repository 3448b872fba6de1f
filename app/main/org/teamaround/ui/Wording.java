package org.teamaround.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;

/** Fills a sentence's places with its arguments, each in users' words. */
final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:#([^|}]*)\\|([^}]*))?}");
    private final Text text;

    Wording(Text text) {
        this.text = text;
    }

    String fill(String sentence, List<Object> arguments) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(replacement(place, arguments)));
    }

    private String replacement(java.util.regex.MatchResult place, List<Object> arguments) {
        int index = Integer.parseInt(place.group(1));
        if (index >= arguments.size()) return place.group();
        Object argument = arguments.get(index);
        String said = say(argument);
        if (place.group(2) == null) return said;
        boolean one = argument instanceof Number number && number.longValue() == 1;
        return said + ' ' + (one ? place.group(2) : place.group(3));
    }

    private String say(Object argument) {
        return switch (argument) {
            case Word word -> text.of(word);
            case Problem problem -> text.of(problem);
            case LocalDate date -> Dates.day(date);
            case LocalTime time -> Dates.time(time);
            case Instant instant -> Dates.moment(instant);
            case Optional<?> maybe -> maybe.map(this::say).orElse("");
            case Collection<?> several -> several.stream().map(this::say).collect(Collectors.joining(", "));
            case Long number -> String.format(Locale.UK, "%,d", number);
            default -> argument.toString();
        };
    }
}

package org.teamaround.directory;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told to a referrer whose family is pointed to an entry of the directory: its name and how to reach it. */
public final class Signpost {
    private Signpost() {}

    /** One line. */
    public static String line(Answer answer) {
        return switch (answer) {
            case Answer.Offered(LocalService s, boolean stale) -> joined(s.name(), s.phone(), s.phone().isEmpty() ? s.howToReach().lines().findFirst().orElse("") : "");
            case Answer.Specialist s -> joined(s.cover().map(c -> c.name()).orElse(s.name()), s.cover().map(Practitioner::phone).orElse(s.who().phone()), "");
        };
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(", "));
    }
}

package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.teamaround.kernel.Problem;

/** Safe contact (domain.md 2.0, adult block): "only" says to whom or when; what is brought by hand comes through somebody named. */
final class ReachRules {
    private ReachRules() {}

    static List<Problem> problems(PersonDraft draft) {
        List<Problem> found = new ArrayList<>();
        for (SafeContact safe : draft.reach().safe()) {
            String channel = safe.channel().name().toLowerCase(Locale.ROOT);
            if (safe.safety() == Safety.ONLY && safe.how().isEmpty() && safe.through().isEmpty()) found.add(Problem.at("how-" + channel, "person.problem.safe-only"));
        }
        return found;
    }

    static List<Problem> warnings(PersonDraft draft) {
        List<Problem> found = new ArrayList<>();
        boolean asked = Stream.of(Channel.CALL, Channel.TEXT, Channel.EMAIL, Channel.POST)
            .allMatch(c -> draft.reach().by(c).filter(s -> s.safety() == Safety.NO).isPresent());
        boolean byHand = draft.reach().by(Channel.HAND).filter(s -> s.safety() != Safety.NO && (s.through().isPresent() || !s.how().isEmpty())).isPresent();
        if (asked && !byHand) found.add(Problem.at("safe-hand", "person.warning.nothing-safe"));
        String email = draft.reach().email();
        if (!email.isEmpty() && !email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) found.add(Problem.at("email", "person.warning.email"));
        return found;
    }
}

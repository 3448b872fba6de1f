package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Answer;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Specialism;
import org.teamaround.ui.Text;

/** Says the directory's answers. */
final class AnswerWords {
    private final Text text;
    private final StaffWords staff;
    private final OfferWords offers;
    private final Function<Optional<AgencyId>, String> agencies;

    AnswerWords(Text text, StaffWords staff, OfferWords offers, Function<Optional<AgencyId>, String> agencies) {
        this.text = text;
        this.staff = staff;
        this.offers = offers;
        this.agencies = agencies;
    }

    AnswerLine line(Answer answer) {
        return switch (answer) {
            case Answer.Specialist s -> specialist(s);
            case Answer.Offered(LocalService s, boolean stale) -> {
                String state = Stream.of(offers.places(s.access()), stale ? text.of("directory.answer.stale") : "").filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
                yield new AnswerLine(false, s.name(), agencies.apply(s.agency()), offers.offer(s), s.phone(), state, stale, answer);
            }
        };
    }

    private AnswerLine specialist(Answer.Specialist s) {
        Practitioner who = s.who();
        List<Specialism> knows = s.knows().isEmpty() ? who.specialisms() : s.knows();
        String what = knows.isEmpty() ? who.jobTitle() : knows.stream().map(offers::specialism).collect(Collectors.joining("; "));
        return new AnswerLine(true, s.name(), agencies.apply(who.agency()), what, who.phone(), staff.presence(who), s.away().isPresent(), s);
    }
}

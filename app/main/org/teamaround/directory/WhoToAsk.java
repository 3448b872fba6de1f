package org.teamaround.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.kernel.Folded;
import org.teamaround.kernel.Moment;

/**
 * Who may help with a need, at an age, in an area: first those who know about it, the closest fit and those who are there today before the
 * others; then local services, those with places before those that are full (domain.md part 0 item 9). Those no longer in use never come.
 */
public final class WhoToAsk {
    private final Practitioners practitioners;
    private final LocalServices services;
    private final Agencies agencies;
    private final Rechecks rechecks;
    private final Moment moment;
    private final Function<Need, String> words;

    /** @param words how a need is said, so that it is found by its words */
    public WhoToAsk(Practitioners practitioners, LocalServices services, Agencies agencies, Rechecks rechecks, Moment moment, Function<Need, String> words) {
        this.practitioners = practitioners;
        this.services = services;
        this.agencies = agencies;
        this.rechecks = rechecks;
        this.moment = moment;
        this.words = words;
    }

    public List<Answer> to(Question question) {
        LocalDate today = moment.today();
        Stream<Answer.Specialist> specialists = practitioners.all().stream().filter(Practitioner::active).flatMap(p -> specialist(p, question, today))
            .sorted(Comparator.comparingInt((Answer.Specialist s) -> -closeness(s.knows(), question)).thenComparing(s -> s.away().isPresent()));
        Stream<Answer.Offered> offered = services.all().stream().filter(LocalService::active).filter(s -> fits(s, question))
            .map(s -> new Answer.Offered(s, rechecks.isStale(s, today)))
            .sorted(Comparator.comparing((Answer.Offered o) -> o.service().access().places().rank()).thenComparing(Answer.Offered::stale));
        return Stream.<Answer>concat(specialists, offered).toList();
    }

    private Stream<Answer.Specialist> specialist(Practitioner p, Question question, LocalDate today) {
        boolean byName = !question.words().isBlank() && Folded.matches(said(p.name(), p.jobTitle(), agency(p.agency())), question.words());
        List<Specialism> knows = p.specialisms().stream().filter(s -> fits(s, p, byName, question))
            .sorted(Comparator.comparingInt(s -> -closeness(s, question))).toList();
        boolean onlyWords = question.need().isEmpty() && question.years().isEmpty() && question.area().isEmpty();
        if (knows.isEmpty() && !(byName && onlyWords)) return Stream.empty();
        Optional<Absence> away = p.awayOn(today);
        return Stream.of(new Answer.Specialist(p, knows, away, away.flatMap(Absence::cover).flatMap(practitioners::find)));
    }

    private boolean fits(Specialism s, Practitioner p, boolean byName, Question q) {
        return q.need().map(n -> n == s.need()).orElse(true) && q.years().map(y -> s.ages().map(a -> a.takes(y)).orElse(true)).orElse(true)
            && q.area().map(a -> s.area().map(a::equals).orElse(true)).orElse(true)
            && (byName || Folded.matches(said(p.name(), p.jobTitle(), agency(p.agency()), s.detail(), words.apply(s.need())), q.words()));
    }

    private boolean fits(LocalService s, Question q) {
        Offer o = s.offer();
        return q.need().map(o.needs()::contains).orElse(true) && q.years().map(y -> o.ages().map(a -> a.takes(y)).orElse(true)).orElse(true)
            && q.area().map(a -> o.areas().isEmpty() || o.areas().contains(a)).orElse(true)
            && Folded.matches(said(s.name(), o.whatFor(), o.forWhom(), agency(s.agency()), o.needs().stream().map(words).collect(Collectors.joining(" "))), q.words());
    }

    private static int closeness(List<Specialism> knows, Question question) {
        return knows.stream().mapToInt(s -> closeness(s, question)).max().orElse(-1);
    }

    /** Named for this area before named for every area, for these ages before for every age, in own words before the need alone. */
    private static int closeness(Specialism s, Question q) {
        return (q.area().isPresent() && s.area().isPresent() ? 4 : 0) + (q.years().isPresent() && s.ages().isPresent() ? 2 : 0) + (s.detail().isEmpty() ? 0 : 1);
    }

    private String agency(Optional<AgencyId> id) {
        return id.flatMap(agencies::find).map(Agency::name).orElse("");
    }

    private static String said(String... parts) {
        return String.join(" ", new ArrayList<>(List.of(parts)));
    }
}

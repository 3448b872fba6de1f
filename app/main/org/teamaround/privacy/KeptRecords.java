package org.teamaround.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Moment;
import org.teamaround.panel.Decision;
import org.teamaround.panel.MeetingState;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.Panels;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.privacy.KeepingRules.Led;
import org.teamaround.privacy.KeepingRules.Until;
import org.teamaround.referral.Referral;
import org.teamaround.referral.Referrals;

/** Every record with its last day, worked out anew from what it counts from: nothing of it is stored. */
public final class KeptRecords {
    /** Where it is read. */
    public record Sources(Persons persons, PersonNames names, Referrals referrals, Episodes episodes, Panels panels, AccessRequests requests, LegalHolds holds,
            Documents documents, Candidates candidates) {}

    /** Kinds of document. */
    public static final Set<String> PAPERS_OF_PANELS = Set.of("agenda", "minutes");
    private final Sources from;

    public KeptRecords(Sources from) {
        this.from = from;
    }

    /** Soonest first; those without a day last. */
    public List<Kept> all() {
        return sorted(Stream.concat(from.persons().childIds().stream().flatMap(child -> child(child).stream()), others(from.referrals().all(), LocalDate.MAX)));
    }

    /** Those whose last day is past and that nothing holds. */
    public List<Kept> due(LocalDate today) {
        return sorted(Stream.concat(from.candidates().children(today).stream().flatMap(child -> child(child).stream()),
            others(from.referrals().find(from.candidates().referrals(today)), today)).filter(kept -> kept.isDue(today)));
    }

    /** Absent for who is no child of this vault. */
    public Optional<Kept> child(PersonId id) {
        return from.persons().find(id).filter(person -> from.persons().isListed(id)).map(this::child);
    }

    public Optional<Kept> referral(Referral referral) {
        return KeepingRules.referral(referral, declined(referral)).map(until -> new Kept(Kept.Kind.REFERRAL, referral.id().value(), referral.reference(), Optional.of(until),
            "privacy.rule.not-accepted", held(referral.children())));
    }

    private Kept child(Person child) {
        List<Referral> referrals = from.referrals().of(child.id());
        List<Episode> episodes = from.episodes().of(child.id());
        LocalDate known = Stream.concat(Stream.of(begun(child.id().value())), referrals.stream().map(r -> r.receivedAt().toLocalDate())).min(LocalDate::compareTo).orElseThrow();
        Until until = KeepingRules.child(child, referrals.stream().map(r -> new Led(r, declined(r))).toList(), episodes, known);
        Optional<LocalDate> log = from.requests().about(child.id()).stream().flatMap(r -> KeepingRules.request(r).stream()).max(LocalDate::compareTo);
        boolean longer = until.day().isPresent() && log.filter(day -> day.isAfter(until.day().get())).isPresent();
        return new Kept(Kept.Kind.CHILD, child.id().value(), from.names().display(child), longer ? log : until.day(), longer ? "privacy.rule.request" : until.rule(), held(List.of(child.id())));
    }

    /** @param before minutes only whose last day is before it */
    private Stream<Kept> others(List<Referral> referrals, LocalDate before) {
        List<Kept> others = new ArrayList<>();
        referrals.forEach(referral -> referral(referral).ifPresent(others::add));
        from.panels().meetings().stream().filter(m -> m.state() != MeetingState.PLANNED && KeepingRules.minutes(m.date()).isBefore(before) && hasPapers(m)).forEach(meeting -> others.add(minutes(meeting)));
        from.requests().all().stream().filter(r -> !r.isOpen()).forEach(request -> others.add(new Kept(Kept.Kind.REQUEST, request.id().value(),
            from.names().display(request.about()), KeepingRules.request(request), "privacy.rule.request", held(List.of(request.about())))));
        return others.stream();
    }

    private boolean hasPapers(PanelMeeting meeting) {
        return from.documents().about(meeting.id().value()).stream().anyMatch(paper -> PAPERS_OF_PANELS.contains(paper.kind()));
    }

    private Kept minutes(PanelMeeting meeting) {
        List<PersonId> children = from.panels().items(meeting.id()).stream().map(PanelItem::referral).distinct().flatMap(id -> from.referrals().find(id).stream())
            .flatMap(r -> r.children().stream()).distinct().toList();
        return new Kept(Kept.Kind.MINUTES, meeting.id().value(), meeting.name(), Optional.of(KeepingRules.minutes(meeting.date())), "privacy.rule.minutes", held(children));
    }

    private Optional<LocalDate> declined(Referral referral) {
        return from.panels().itemsOf(referral.id()).stream().flatMap(item -> item.decision().stream()).map(Decision::on).max(LocalDate::compareTo);
    }

    /** An open request is a hold of its own: what was asked for must not vanish meanwhile. */
    private Optional<String> held(List<PersonId> children) {
        Optional<String> hold = from.holds().all().stream().filter(h -> h.holds() && children.contains(h.about())).map(LegalHold::why).findFirst();
        return hold.or(() -> from.requests().all().stream().anyMatch(r -> r.isOpen() && children.contains(r.about())) ? Optional.of("") : Optional.empty());
    }

    /** Ids tell when a record was begun. */
    private static LocalDate begun(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16).atZone(Moment.ZONE).toLocalDate();
    }

    private static List<Kept> sorted(Stream<Kept> kept) {
        return kept.sorted(Comparator.comparing((Kept k) -> k.until().orElse(LocalDate.MAX)).thenComparing(Kept::kind).thenComparing(Kept::name)).collect(Collectors.toList());
    }
}

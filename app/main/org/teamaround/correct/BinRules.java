package org.teamaround.correct;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.LocalServices;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.SealedNoteId;
import org.teamaround.person.SealedNotes;
import org.teamaround.plan.ClosureReason;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;

/** What may go into the bin: what was entered by mistake, and nothing that work has begun on. */
public final class BinRules {
    private static final List<ReferralState> NOTHING_CAME_OF_IT = List.of(ReferralState.DRAFT, ReferralState.RECEIVED, ReferralState.AWAITING_INFORMATION,
        ReferralState.DUPLICATE);

    /** Where the records lie. */
    public record Sources(Persons persons, SealedNotes notes, Referrals referrals, Episodes episodes, Practitioners practitioners, Agencies agencies,
        LocalServices services) {}

    private final Sources from;
    private final PersonNames names;

    public BinRules(Sources from) {
        this.from = from;
        names = new PersonNames(from.persons());
    }

    /** What it is, in words; absent when there is no such record. */
    Optional<Phrase> name(BinKind kind, UUID record) {
        return switch (kind) {
            case PERSON -> from.persons().find(new PersonId(record)).map(p -> Phrase.of("correct.of.person", names.display(p)));
            case REFERRAL -> from.referrals().find(new ReferralId(record)).map(r -> Phrase.of("correct.of.referral", r.reference()));
            case NOTE -> from.notes().find(new SealedNoteId(record)).map(n -> Phrase.of("correct.of.note-about", names.display(n.child())));
            case PRACTITIONER -> from.practitioners().find(new PractitionerId(record)).map(p -> Phrase.of("correct.of.practitioner", p.name()));
            case AGENCY -> from.agencies().find(new AgencyId(record)).map(a -> Phrase.of("correct.of.agency", a.name()));
            case SERVICE -> from.services().find(new LocalServiceId(record)).map(s -> Phrase.of("correct.of.service", s.name()));
        };
    }

    List<Problem> hindrances(BinKind kind, UUID record) {
        return switch (kind) {
            case PERSON -> from.persons().find(new PersonId(record)).map(this::person).orElse(List.of());
            case REFERRAL -> from.referrals().find(new ReferralId(record)).map(this::referral).orElse(List.of());
            case PRACTITIONER -> practitioner(new PractitionerId(record));
            case AGENCY -> agency(new AgencyId(record));
            case NOTE, SERVICE -> List.of();
        };
    }

    private List<Problem> person(Person person) {
        List<Episode> cases = from.episodes().of(person.id());
        if (cases.stream().anyMatch(Episode::isOpen)) return List.of(Problem.of("correct.problem.open-case", names.display(person)));
        if (!cases.stream().allMatch(BinRules::wasAMistake)) return List.of(Problem.of("correct.problem.had-case", names.display(person)));
        return from.referrals().of(person.id()).stream().limit(1).map(r -> Problem.of("correct.problem.on-referral", names.display(person), r.reference())).toList();
    }

    private List<Problem> referral(Referral referral) {
        List<Episode> cases = from.episodes().of(referral.id());
        boolean nothing = cases.isEmpty() ? NOTHING_CAME_OF_IT.contains(referral.state()) : cases.stream().allMatch(BinRules::wasAMistake);
        return !nothing ? List.of(Problem.of("correct.problem.referral-went-on", referral.reference())) : List.of();
    }

    /** Opened on the wrong child or twice, and closed with that reason: no record of work, so it may go with what it came from. */
    private static boolean wasAMistake(Episode episode) {
        return episode.closure().filter(closure -> closure.reason() == ClosureReason.DUPLICATE_OR_ERROR).isPresent();
    }

    private List<Problem> practitioner(PractitionerId id) {
        boolean leads = from.episodes().open().stream().anyMatch(e -> e.lead().filter(l -> l.practitioner().equals(id)).isPresent());
        if (leads) return List.of(Problem.of("correct.problem.leads-case"));
        boolean user = from.practitioners().find(id).filter(p -> p.user().isPresent()).isPresent();
        return user ? List.of(Problem.of("correct.problem.is-user")) : List.of();
    }

    private List<Problem> agency(AgencyId id) {
        boolean staffed = from.practitioners().all().stream().anyMatch(p -> p.agency().equals(Optional.of(id)));
        return staffed ? List.of(Problem.of("correct.problem.agency-staffed")) : List.of();
    }
}

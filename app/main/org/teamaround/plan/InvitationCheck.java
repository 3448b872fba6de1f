package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Disclosure;
import org.teamaround.consent.Item;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.SharingGate;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/**
 * May this person be in the team around these children? The sharing gate answers for agencies (domain.md 4.6 effects); of the family
 * nobody who must not receive information (5.3). The lead professional is part of the work and needs only a consent that does not
 * exclude their agency.
 */
public final class InvitationCheck {
    /** Problems that stop a lead professional as well. */
    private static final Set<String> STOP_EVERYBODY = Set.of("consent.problem.agency-excluded", "consent.problem.refused",
        "consent.problem.withdrawn", "consent.problem.not-recorded");
    private final SharingGate gate;
    private final Consents consents;
    private final Persons persons;
    private final Practitioners practitioners;
    private final Agencies agencies;

    public InvitationCheck(SharingGate gate, Consents consents, Persons persons, Practitioners practitioners, Agencies agencies) {
        this.gate = gate;
        this.consents = consents;
        this.persons = persons;
        this.practitioners = practitioners;
        this.agencies = agencies;
    }

    /** The basis on which they may come, or why they may not. */
    public Outcome<InvitationBasis> check(Doer who, List<Episode> around) {
        return switch (who) {
            case Doer.Worker(var id) -> worker(practitioners.find(id).orElseThrow(() -> new Fault("missing", "plan.practitioner")), around);
            case Doer.Family(var id) -> family(persons.find(id).orElseThrow(() -> new Fault("missing", "plan.person")), around);
        };
    }

    private Outcome<InvitationBasis> worker(Practitioner worker, List<Episode> around) {
        boolean leads = around.stream().flatMap(e -> e.lead().stream()).anyMatch(l -> l.practitioner().equals(worker.id()));
        List<PersonId> children = around.stream().map(Episode::child).toList();
        Optional<Agency> agency = worker.agency().flatMap(agencies::find);
        List<Problem> problems = agency.map(a -> agency(a, children, leads)).orElseGet(() -> withoutAgency(children));
        if (!problems.isEmpty()) return Outcome.refused(problems.getFirst());
        return Outcome.done(leads ? InvitationBasis.LEAD : InvitationBasis.CONSENT);
    }

    private List<Problem> agency(Agency agency, List<PersonId> children, boolean leads) {
        Recipient to = new Recipient.ToAgency(agency.id(), agency.name());
        return gate.wouldRefuse(new Disclosure("tac-invitation", children, to, Optional.of(Purpose.TAC_AND_PLAN), Set.of(Item.NAMES)))
            .stream().filter(p -> !leads || STOP_EVERYBODY.contains(p.key())).toList();
    }

    private List<Problem> withoutAgency(List<PersonId> children) {
        return children.stream().filter(c -> consents.current(c).filter(Consent::isGiven).isEmpty())
            .map(c -> Problem.of("plan.problem.no-consent")).limit(1).toList();
    }

    private Outcome<InvitationBasis> family(Person person, List<Episode> around) {
        if (person.ending().isPresent()) return Outcome.refused(Problem.of("plan.problem.has-died", person.name().full()));
        List<Relationship> ties = new ArrayList<>();
        boolean child = false;
        boolean decided = false;
        for (Episode episode : around) {
            child |= episode.child().equals(person.id());
            List<Relationship> own = persons.relativesOf(episode.child()).stream().filter(r -> r.relative().equals(person.id())).toList();
            ties.addAll(own);
            if (mustNot(person.id(), episode.child(), own) && !gate.mayBeInvited(person.id(), episode.child())) return refused(person);
            decided |= mustNot(person.id(), episode.child(), own);
        }
        if (decided) return Outcome.done(InvitationBasis.DECISION);
        if (ties.isEmpty() && !child) return Outcome.refused(Problem.of("plan.problem.not-family", person.name().full()));
        return Outcome.done(InvitationBasis.FAMILY);
    }

    private boolean mustNot(PersonId person, PersonId child, List<Relationship> ties) {
        return ties.stream().anyMatch(r -> r.mustNotReceive().isPresent())
            || consents.current(child).filter(c -> c.scope().excludedPeople().contains(person)).isPresent();
    }

    private static Outcome<InvitationBasis> refused(Person person) {
        return Outcome.refused(Problem.of("plan.problem.must-not-receive", person.name().full()));
    }
}

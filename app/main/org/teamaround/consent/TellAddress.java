package org.teamaround.consent;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.PersonId;

/**
 * A restricted address was told to a worker who has to visit and has no login: by phone, logged with to whom, by whom, when and why
 * (domain.md 5.3). The address itself is written nowhere.
 */
@Needs(Right.SEE_RESTRICTED)
public final class TellAddress {
    /**
     * @param worker who was told, by name
     * @param agency whose worker; empty for one who belongs to none
     * @param at     absent means now
     */
    public record Call(List<PersonId> children, String worker, String agency, String why, Optional<ZonedDateTime> at) {}

    private final Consents consents;
    private final Agencies agencies;
    private final Disclosures disclosures;
    private final FamilyTies ties;
    private final Compartments compartments;
    private final CaseRights rights;
    private final Transactions transactions;
    private final Moment moment;

    public TellAddress(Consents consents, Agencies agencies, Disclosures disclosures, FamilyTies ties, Compartments compartments,
            CaseRights rights, Transactions transactions, Moment moment) {
        this.consents = consents;
        this.agencies = agencies;
        this.disclosures = disclosures;
        this.ties = ties;
        this.compartments = compartments;
        this.rights = rights;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<DisclosureEntry> told(Call call, Actor actor) {
        TypedText typed = new TypedText();
        String worker = typed.requiredLine("told.worker", call.worker());
        String agency = typed.line("told.agency", call.agency());
        String why = typed.requiredText("told.why", call.why());
        Optional<AgencyId> known = agencies.named(agency).map(Agency::id);
        List<Problem> problems = new ArrayList<>(rights.lacks(actor, Right.SEE_RESTRICTED, call.children()));
        problems.addAll(typed.problems());
        problems.addAll(check(call, known, agency, actor));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        String whom = agency.isEmpty() ? worker : worker + ", " + agency;
        return transactions.inTransaction(Act.of("consent.tell-address", actor), () -> Outcome.done(log(call, whom, known, why, actor)));
    }

    private List<Problem> check(Call call, Optional<AgencyId> agency, String name, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        if (call.children().isEmpty()) problems.add(Problem.at("told.children", "consent.problem.no-child"));
        if (call.at().filter(at -> at.isAfter(moment.local())).isPresent()) problems.add(Problem.at("told.at", "consent.problem.told-in-future"));
        for (PersonId child : call.children()) {
            if (ties.hasRestrictedAddress(child) && !compartments.circle(child.value()).has(actor.user()))
                problems.add(Problem.of("consent.problem.address-not-yours"));
            if (agency.filter(a -> consents.current(child).filter(c -> c.excluded().contains(a)).isPresent()).isPresent())
                problems.add(Problem.at("told.agency", "consent.problem.agency-excluded", name));
        }
        return problems.stream().distinct().toList();
    }

    private DisclosureEntry log(Call call, String whom, Optional<AgencyId> agency, String why, Actor actor) {
        DisclosureEntry entry = new DisclosureEntry(Ids.fresh(moment.now()), "address-told", Set.copyOf(call.children()), whom, "consent.basis.visit",
            "consent.basis.visit", List.of(), call.at().orElseGet(moment::local), actor.name(), Optional.empty(), "",
            new Told(Way.PHONE, agency, Optional.empty(), Optional.empty(), why));
        disclosures.save(entry);
        return entry;
    }
}

package org.teamaround.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.document.Document;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;

/**
 * The one question asked by everything that leaves the laptop (design section 5). It alone mints a {@link Clearance}, and writes each
 * yes to the disclosure log.
 */
@Needs(Right.READ)
public final class SharingGate {
    /** What is known of families, agreements, decisions and panels. */
    public record Sources(Consents consents, FamilyTies ties, SharingDecisions decisions, PanelLeaflets leaflets) {}

    private final Sources from;
    private final Disclosures disclosures;
    private final Transactions transactions;
    private final Moment moment;

    public SharingGate(Sources from, Disclosures disclosures, Transactions transactions, Moment moment) {
        this.from = from;
        this.disclosures = disclosures;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** Leave for a form that tells nothing of anybody. */
    public Clearance blank() {
        return Clearance.NO_PERSON;
    }

    /**
     * Yes with cuts, or the reason why not. A panel's paper goes without the children it may not tell of; any other paper not at all. An
     * agreement past its last day is asked about before it is used.
     */
    public Outcome<Ruling> ask(Disclosure asked, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        Optional<Problem> stopped = from.ties().stopped(asked);
        if (stopped.isPresent()) return Outcome.refused(stopped.get());
        Map<PersonId, Verdict> verdicts = weighing().of(asked);
        List<Verdict> refused = verdicts.values().stream().filter(Verdict::isRefused).toList();
        boolean partly = asked.recipient() instanceof Recipient.PanelMembers && refused.size() < verdicts.size();
        if (!refused.isEmpty() && !partly) return Outcome.refused(refused.getFirst().refusal().orElseThrow());
        List<Problem> ended = weighing().asks(verdicts);
        if (!ended.isEmpty()) return Outcome.refused(ended);
        return transactions.inTransaction(Act.of("consent.disclose", actor), () -> Outcome.done(granted(asked, verdicts, actor)));
    }

    /** What would go and what would not, each cut with its reason; without leave and without a trace. */
    public Outcome<Preview> preview(Disclosure asked, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        Map<PersonId, Verdict> verdicts = weighing().of(asked);
        List<Preview.Line> lines = verdicts.entrySet().stream().map(e -> new Preview.Line(e.getKey(), e.getValue().allowed(), e.getValue().cuts(),
            e.getValue().refusal(), e.getValue().basis())).toList();
        return Outcome.done(new Preview(asked, lines, from.ties().stopped(asked), weighing().asks(verdicts), weighing().leaving(asked, verdicts.keySet())));
    }

    /** The same question without leave and without a trace: what a screen shows before anybody prints. Empty when it may go. */
    public List<Problem> wouldRefuse(Disclosure asked) {
        Optional<Problem> stopped = from.ties().stopped(asked);
        if (stopped.isPresent()) return List.of(stopped.get());
        return weighing().of(asked).values().stream().flatMap(v -> v.refusal().stream()).distinct().toList();
    }

    /** Whether a team leader decided that this person may be invited for this child, though they must not receive. */
    public boolean mayBeInvited(PersonId person, PersonId child) {
        return from.decisions().about(child).stream().anyMatch(d -> d.invites(person, child));
    }

    /** Notes in the log which document came of this leave. To be called inside the transaction that keeps it. */
    public void kept(Clearance clearance, Document document) {
        clearance.disclosure().flatMap(disclosures::find)
            .ifPresent(entry -> disclosures.save(entry.of(document.id(), document.sha256())));
    }

    private Weighing weighing() {
        return new Weighing(from, moment.today());
    }

    private Ruling granted(Disclosure asked, Map<PersonId, Verdict> verdicts, Actor actor) {
        List<Clearance.Cut> cuts = Cuts.of(verdicts.values());
        UUID id = Ids.fresh(moment.now());
        String basis = basis(verdicts);
        String purpose = asked.purpose().map(p -> Word.of("consent.purpose", p).key()).orElse(basis);
        Set<SharingDecision> decided = Cuts.decisions(verdicts.values());
        disclosures.save(new DisclosureEntry(id, asked.what(), Set.copyOf(asked.children()), asked.recipient().name(), purpose, basis,
            cuts.stream().map(Clearance.Cut::what).distinct().toList(), moment.local(), actor.name(), Optional.empty(), "", told(asked, decided)));
        decided.stream().filter(d -> d.kind() == DecisionKind.SHARE).forEach(d -> from.decisions().save(d.used(id)));
        return new Ruling(Clearance.granted(id, asked.recipient().name(), purpose, cuts, basis), allowed(verdicts),
            weighing().leaving(asked, verdicts.keySet()));
    }

    /** Of several children the ground that needs explaining most stands for all. */
    private static String basis(Map<PersonId, Verdict> verdicts) {
        List<String> all = verdicts.values().stream().filter(v -> !v.isRefused()).map(Verdict::basis).toList();
        return all.stream().filter("consent.basis.decision"::equals).findFirst().or(() -> all.stream().findFirst()).orElse("consent.basis.no-person");
    }

    private static Told told(Disclosure asked, Set<SharingDecision> decided) {
        SharedWith to = SharedWith.of(asked.recipient(), "");
        return new Told(Way.PRINTED, to.agency(), to.person(), decided.stream().map(SharingDecision::id).findFirst(), "");
    }

    private static Map<PersonId, Set<Item>> allowed(Map<PersonId, Verdict> verdicts) {
        Map<PersonId, Set<Item>> allowed = new HashMap<>();
        verdicts.forEach((child, verdict) -> {
            if (!verdict.isRefused()) allowed.put(child, Set.copyOf(verdict.allowed()));
        });
        return allowed;
    }
}

package org.teamaround.consent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.directory.AgencyId;
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
    private final Consents consents;
    private final FamilyTies ties;
    private final Disclosures disclosures;
    private final Transactions transactions;
    private final Moment moment;

    public SharingGate(Consents consents, FamilyTies ties, Disclosures disclosures, Transactions transactions, Moment moment) {
        this.consents = consents;
        this.ties = ties;
        this.disclosures = disclosures;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** Leave for a form that tells nothing of anybody. */
    public Clearance blank() {
        return Clearance.NO_PERSON;
    }

    /** Yes with cuts, or the reason why not. A panel's paper goes without the children it may not tell of; any other paper not at all. */
    public Outcome<Ruling> ask(Disclosure asked, Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        Optional<Problem> stopped = ties.stopped(asked);
        if (stopped.isPresent()) return Outcome.refused(stopped.get());
        Map<PersonId, Verdict> verdicts = new LinkedHashMap<>();
        for (PersonId child : asked.children()) verdicts.put(child, verdict(asked, child));
        List<Verdict> refused = verdicts.values().stream().filter(Verdict::isRefused).toList();
        boolean partly = asked.recipient() instanceof Recipient.PanelMembers && refused.size() < verdicts.size();
        if (!refused.isEmpty() && !partly) return Outcome.refused(refused.getFirst().refusal().orElseThrow());
        return transactions.inTransaction(Act.of("consent.disclose", actor), () -> Outcome.done(granted(asked, verdicts, actor)));
    }

    /** The same question without leave and without a trace: what a screen shows before anybody prints. Empty when it may go. */
    public List<Problem> wouldRefuse(Disclosure asked) {
        Optional<Problem> stopped = ties.stopped(asked);
        if (stopped.isPresent()) return List.of(stopped.get());
        return asked.children().stream().map(child -> verdict(asked, child)).flatMap(v -> v.refusal().stream()).distinct().toList();
    }

    /** Notes in the log which document came of this leave. To be called inside the transaction that keeps it. */
    public void kept(Clearance clearance, Document document) {
        clearance.disclosure().flatMap(disclosures::find)
            .ifPresent(entry -> disclosures.save(entry.of(document.id(), document.sha256())));
    }

    private Verdict verdict(Disclosure asked, PersonId child) {
        return SharingRules.verdict(asked, consents.current(child), ties.hasRestrictedAddress(child),
            asked.recipient() instanceof Recipient.Family to ? ties.kin(to.person(), child) : Kin.OTHER);
    }

    private Ruling granted(Disclosure asked, Map<PersonId, Verdict> verdicts, Actor actor) {
        List<Clearance.Cut> cuts = cuts(verdicts);
        UUID id = Ids.fresh(moment.now());
        String basis = verdicts.values().stream().filter(v -> !v.isRefused()).map(Verdict::basis).findFirst().orElse("consent.basis.no-person");
        String purpose = asked.purpose().map(p -> Word.of("consent.purpose", p).key()).orElse(basis);
        disclosures.save(new DisclosureEntry(id, asked.what(), Set.copyOf(asked.children()), asked.recipient().name(), purpose, basis,
            cuts.stream().map(Clearance.Cut::what).distinct().toList(), moment.local(), actor.name(), Optional.empty(), ""));
        return new Ruling(Clearance.granted(id, asked.recipient().name(), purpose, cuts, basis), allowed(verdicts), leaving(asked, verdicts));
    }

    private static List<Clearance.Cut> cuts(Map<PersonId, Verdict> verdicts) {
        Map<Item, String> cut = new EnumMap<>(Item.class);
        List<Clearance.Cut> cuts = new ArrayList<>();
        for (Verdict verdict : verdicts.values()) {
            verdict.cuts().forEach(cut::putIfAbsent);
            verdict.refusal().ifPresent(p -> cuts.add(new Clearance.Cut("consent.item.child", p.key())));
        }
        cut.forEach((item, why) -> cuts.add(new Clearance.Cut(Word.of("consent.item", item).key(), why)));
        return cuts;
    }

    private static Map<PersonId, Set<Item>> allowed(Map<PersonId, Verdict> verdicts) {
        Map<PersonId, Set<Item>> allowed = new HashMap<>();
        verdicts.forEach((child, verdict) -> {
            if (!verdict.isRefused()) allowed.put(child, Set.copyOf(verdict.allowed()));
        });
        return allowed;
    }

    private Map<PersonId, Set<AgencyId>> leaving(Disclosure asked, Map<PersonId, Verdict> verdicts) {
        if (!(asked.recipient() instanceof Recipient.PanelMembers to)) return Map.of();
        Map<PersonId, Set<AgencyId>> leaving = new HashMap<>();
        for (PersonId child : verdicts.keySet()) {
            Set<AgencyId> out = new HashSet<>(to.agencies());
            out.retainAll(consents.current(child).map(Consent::excluded).orElse(Set.of()));
            if (!out.isEmpty()) leaving.put(child, Set.copyOf(out));
        }
        return leaving;
    }
}

package org.teamaround.plan.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.consent.Disclosure;
import org.teamaround.consent.Item;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.SharingGate;
import org.teamaround.document.Document;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.Person;
import org.teamaround.person.Persons;
import org.teamaround.person.Secrets;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.print.Paper;
import org.teamaround.print.Words;

/** Asks the gate before a paper about these children is made, and keeps it afterwards. */
public final class PlanDesk {
    private static final Set<Item> ITEMS = Set.of(Item.INITIALS, Item.NAMES, Item.BASIC, Item.ADDRESS, Item.NEEDS, Item.WORKER, Item.ACTIONS);
    private final Episodes episodes;
    private final SharingGate gate;
    private final Documents documents;
    private final Transactions transactions;
    private final Persons persons;
    private final Words words;

    public PlanDesk(Episodes episodes, Persons persons, SharingGate gate, Documents documents, Transactions transactions, Words words) {
        this.persons = persons;
        this.words = words;
        this.episodes = episodes;
        this.gate = gate;
        this.documents = documents;
        this.transactions = transactions;
    }

    Outcome<CaseFile> file(String what, List<EpisodeId> ids, Optional<TeamMeeting> meeting, Optional<DeliveryPlan> plan, Recipient recipient,
            Actor actor) {
        List<Problem> lacks = actor.lacks(Right.READ);
        if (!lacks.isEmpty()) return Outcome.refused(lacks);
        List<Episode> around = ids.stream().flatMap(id -> episodes.find(id).stream()).toList();
        return gate.ask(asked(what, around, recipient), actor)
            .then(ruling -> ruling.may(Item.NEEDS) ? Outcome.done(new CaseFile(around, meeting, plan, recipient, ruling))
                : Outcome.refused(Problem.of("plan.problem.not-for-them", recipient.name())));
    }

    /** What the gate is asked, for a screen that shows beforehand whether it may go. */
    public static Disclosure asked(String what, List<Episode> around, Recipient recipient) {
        Optional<Purpose> purpose = recipient.purpose(Purpose.TAC_AND_PLAN);
        return new Disclosure(what, around.stream().map(Episode::child).toList(), recipient, purpose, ITEMS);
    }

    /** Without what was typed of where a family in hiding could be found, as far as who prints may know it (domain.md 5.3, tier 4). */
    Paper cut(Paper paper, CaseFile file) {
        List<Person> hidden = file.children().stream().flatMap(child -> Secrets.family(child, persons).stream()).filter(Person::isRestricted).toList();
        return hidden.isEmpty() ? paper : paper.rewritten(Secrets.of(hidden, words.of("plan.paper.withheld"))::withheld);
    }

    Outcome<Document> keep(String kind, String title, CaseFile file, UUID subject, byte[] pdf, Actor actor) {
        Clearance clearance = file.ruling().clearance();
        Set<UUID> about = Stream.concat(file.children().stream().map(c -> c.value()), Stream.of(subject)).collect(Collectors.toSet());
        return transactions.inTransaction(Act.of("plan.print", actor), () -> {
            Document kept = documents.keep(kind, title, about, pdf, clearance, actor);
            gate.kept(clearance, kept);
            return Outcome.done(kept);
        });
    }
}

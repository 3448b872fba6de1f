package org.teamaround.consent;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Authorisation;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/**
 * Records a decision to share without agreement, to invite somebody who must not receive, or not to share (domain.md 5.2). A team leader
 * authorises by recording it; anybody else proposes, and the manager's word follows. What was told already goes into the disclosure log.
 */
@Needs(Right.ENTER)
public final class DecideSharing {
    private final SharingDecisions decisions;
    private final Disclosures disclosures;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public DecideSharing(SharingDecisions decisions, Disclosures disclosures, Agencies agencies, Transactions transactions,
            Announcements announcements, Moment moment) {
        this.decisions = decisions;
        this.disclosures = disclosures;
        this.agencies = agencies;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<SharingDecision> decide(SharingDraft draft, Actor actor) {
        TypedText typed = new TypedText();
        SharingDraft clean = SharingDecisionRules.clean(draft, typed, actor.name());
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(SharingDecisionRules.check(clean, actor, moment.local()));
        problems.addAll(typed.problems());
        if (told(clean) && !clean.urgent() && manager(clean, actor).isEmpty()) problems.add(Problem.at("decision.urgent", "consent.problem.told-without-manager"));
        if (!problems.isEmpty()) return Outcome.refused(problems.stream().distinct().toList());
        return transactions.inTransaction(Act.of("consent.decide", actor), () -> keep(clean, actor));
    }

    private static boolean told(SharingDraft draft) {
        return draft.kind() == DecisionKind.SHARE && draft.told().isPresent();
    }

    private Outcome<SharingDecision> keep(SharingDraft draft, Actor actor) {
        SharedWith with = known(draft.with());
        ZonedDateTime at = draft.at().orElseGet(moment::local);
        SharingDecisionId id = new SharingDecisionId(Ids.fresh(moment.now()));
        Optional<UUID> entry = told(draft) ? Optional.of(Ids.fresh(moment.now())) : Optional.empty();
        SharingDecision decision = new SharingDecision(id, draft.kind(), draft.children(), with, draft.what(), draft.items(), draft.purpose(), draft.grounds(),
            draft.proposedBy(), at, draft.urgent(), manager(draft, actor), "", entry);
        decisions.save(decision);
        entry.ifPresent(line -> disclosures.save(entry(line, draft, decision, actor)));
        return announcements.announce(new SharingDecided(id, draft.children())).map(done -> decision);
    }

    private DisclosureEntry entry(UUID line, SharingDraft draft, SharingDecision decision, Actor actor) {
        return new DisclosureEntry(line, "sharing-decision", Set.copyOf(decision.children()), decision.with().name(), "consent.basis.decision",
            "consent.basis.decision", List.of(), decision.at(), actor.name(), Optional.empty(), "",
            new Told(draft.told().orElse(Way.SPOKEN), decision.with().agency(), decision.with().person(), Optional.of(decision.id()), decision.what()));
    }

    /** An agency of the directory by its name; others stay as written. */
    private SharedWith known(SharedWith with) {
        if (with.agency().isPresent() || with.person().isPresent()) return with;
        return new SharedWith(agencies.named(with.name()).map(Agency::id), Optional.empty(), with.name(), with.route());
    }

    private Optional<ManagerWord> manager(SharingDraft draft, Actor actor) {
        if (draft.kind() == DecisionKind.NOT_TO_SHARE) return Optional.empty();
        if (draft.authorises() && actor.may(Right.SHARE_WITHOUT_CONSENT)) return Optional.of(new ManagerWord(true, actor.name(), moment.local(), ""));
        return draft.outside().map(Authorisation::kept).map(by -> new ManagerWord(true, by, moment.local(), ""));
    }
}

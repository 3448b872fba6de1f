package org.teamaround.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.Agencies;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.setting.Settings;
import org.teamaround.setting.TimeLimit;

/**
 * Records that consent was asked for, given, refused, varied or confirmed again, for one child or several at once. The record in force
 * is superseded, never altered.
 */
@Needs(Right.ENTER)
public final class RecordConsent {
    private final Consents consents;
    private final Persons persons;
    private final AgencyNames names;
    private final Settings settings;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public RecordConsent(Consents consents, Persons persons, Agencies agencies, Settings settings, Transactions transactions,
            Announcements announcements, Moment moment) {
        this.consents = consents;
        this.persons = persons;
        this.names = new AgencyNames(agencies, moment);
        this.settings = settings;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<List<Consent>> record(ConsentDraft typed, Actor actor) {
        CleanConsent clean = new CleanConsent(typed);
        ConsentDraft draft = clean.draft();
        List<Problem> problems = new ArrayList<>(clean.problems());
        problems.addAll(problems(draft, actor));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("consent.record", actor), () -> each(draft));
    }

    private List<Problem> problems(ConsentDraft draft, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(ConsentRules.check(draft, moment.today()));
        LocalDate on = draft.on().orElse(moment.today());
        for (PersonId child : draft.children()) {
            persons.find(child).ifPresent(p -> problems.addAll(ConsentRules.checkGiver(draft, p, on)));
            problems.addAll(checkMove(child, draft, on, actor));
        }
        return problems.stream().distinct().toList();
    }

    private List<Problem> checkMove(PersonId child, ConsentDraft draft, LocalDate on, Actor actor) {
        Optional<Consent> before = consents.current(child);
        if (before.filter(c -> on.isBefore(c.on())).isPresent())
            return List.of(Problem.at("agreed.on", "consent.problem.newer-recorded"));
        List<Problem> stands = before.map(now -> Contradictions.check(now, draft, on, new PersonNames(persons))).orElse(List.of());
        if (!stands.isEmpty()) return stands;
        if (ConsentRules.onlyTypes(actor, draft.taking())) return before.map(c -> ConsentMoves.refusal(c.state(), draft.answer())).orElse(List.of());
        ConsentState from = before.map(Consent::state).orElse(ConsentState.REQUESTED);
        return from == draft.answer() && from == ConsentState.REQUESTED ? List.of() : ConsentMoves.table().check(from, draft.answer(), actor);
    }

    private Outcome<List<Consent>> each(ConsentDraft draft) {
        Scope scope = draft.isGiven() ? names.scope(draft.wishes()) : Scope.NONE;
        List<Consent> recorded = new ArrayList<>();
        for (PersonId child : draft.children()) {
            Consent consent = consent(child, draft, scope);
            consents.save(consent);
            recorded.add(consent);
            Outcome<Void> told = announcements.announce(new ConsentRecorded(consent.id(), child));
            if (!told.isDone()) return Outcome.refused(told.problems());
        }
        return Outcome.done(List.copyOf(recorded));
    }

    private static Optional<PersonId> giver(ConsentDraft draft, PersonId child) {
        return draft.giver().or(() -> draft.givenBy() == ConsentGiver.YOUNG_PERSON ? Optional.of(child) : Optional.empty());
    }

    private Consent consent(PersonId child, ConsentDraft draft, Scope scope) {
        LocalDate on = draft.on().orElse(moment.today());
        LocalDate usualEnd = settings.due(TimeLimit.CONSENT_EXPIRY, on);
        Optional<LocalDate> expires = draft.isGiven() ? draft.expires().or(() -> Optional.of(usualEnd)) : Optional.empty();
        return new Consent(new ConsentId(Ids.fresh(moment.now())), child, ConsentRules.stateOf(draft.answer(), scope), draft.givenBy(),
            giver(draft, child), on, scope, draft.taking(), draft.competence(), draft.review(), expires, consents.current(child).map(Consent::id),
            Optional.empty(), draft.basis());
    }
}

package org.teamaround.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.teamaround.assessment.Assessments;
import org.teamaround.consent.Consents;
import org.teamaround.document.Documents;
import org.teamaround.journal.Journal;
import org.teamaround.journal.PastAct;
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
import org.teamaround.kernel.TypedText;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.Persons;
import org.teamaround.person.Readers;
import org.teamaround.person.SealedNotes;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.referral.Referrals;

/**
 * Moves what was entered on the wrong child to the right one, as one act with its reason; the trace stays with both. What was printed of it
 * stays as it was and is marked superseded.
 */
@Needs(Right.CORRECT)
public final class MoveToChild {
    /** Where the records lie. */
    public record Sources(Persons persons, SealedNotes notes, Readers readers, Documents documents, Referrals referrals, Consents consents,
        Assessments assessments, Episodes episodes, TeamMeetings meetings, Plans plans) {}

    private final List<MovesOf> kinds;
    private final Persons persons;
    private final MovedRecords moved;
    private final Papers papers;
    private final Journal journal;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public MoveToChild(Sources from, MovedRecords moved, Papers papers, Journal journal, Transactions transactions, Announcements announcements, Moment moment) {
        AssessmentMove cafs = new AssessmentMove(from.assessments(), from.referrals());
        kinds = List.of(new ReferralMove(from.referrals(), from.episodes(), from.assessments(), cafs, announcements), new ConsentMove(from.consents(), announcements),
            cafs, new MeetingMove(from.episodes(), from.meetings(), from.plans(), announcements), new DocumentMove(from.documents()),
            new NoteMove(from.notes(), from.readers(), announcements), new RelativeMove(from.persons(), announcements, moment));
        persons = from.persons();
        this.moved = moved;
        this.papers = papers;
        this.journal = journal;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    /** All that could belong to another child, newest first; the family last. */
    public List<Movable> movables(PersonId child) {
        return kinds.stream().flatMap(kind -> kind.of(child))
            .sorted(Comparator.comparing((Movable m) -> m.on().isEmpty()).thenComparing(m -> m.on().orElse(java.time.LocalDate.EPOCH), Comparator.reverseOrder())).toList();
    }

    /** A move there was, and the act it was made by. */
    public record Trace(MovedRecord moved, PastAct act) {}

    /** Away from this child or to it, newest first. */
    public List<Trace> traces(PersonId child) {
        return moved.of(child).stream().flatMap(one -> journal.historyOf(one.id()).stream().findFirst().map(entry -> new Trace(one, entry.act())).stream()).toList();
    }

    public Outcome<MovedRecord> move(MoveRequest wanted, String typedReason, Actor actor) {
        TypedText typed = new TypedText();
        String reason = typed.requiredText("reason", typedReason);
        List<Problem> problems = new ArrayList<>(problems(wanted, actor));
        problems.addAll(typed.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("correct.move", actor).because(reason), () -> keep(wanted, actor));
    }

    private List<Problem> problems(MoveRequest wanted, Actor actor) {
        if (!actor.may(Right.CORRECT)) return actor.lacks(Right.CORRECT);
        if (wanted.from().equals(wanted.to())) return List.of(Problem.at("to", "correct.problem.same-child"));
        Optional<Person> right = persons.find(wanted.to()).filter(p -> p.kind() == PersonKind.CHILD);
        return right.isPresent() ? List.of() : List.of(Problem.at("to", "correct.problem.no-such-child"));
    }

    private Outcome<MovedRecord> keep(MoveRequest wanted, Actor actor) {
        MovedRecord trace = new MovedRecord(Ids.fresh(moment.now()), wanted.kind(), wanted.record(), wanted.from(), wanted.to());
        if (wanted.kind() != MovedKind.DOCUMENT) papers.about(wanted.record()).forEach(papers::supersede);
        return kinds.stream().filter(kind -> kind.kind() == wanted.kind()).findFirst().orElseThrow()
            .move(wanted.record(), wanted.from(), wanted.to(), actor).then(done -> {
                moved.save(trace);
                return announcements.announce(new Corrected(wanted.from())).then(told -> announcements.announce(new Corrected(wanted.to())));
            }).map(told -> trace);
    }
}

package org.teamaround.correct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/**
 * Puts a wrong date right, with the reason. What is counted from it follows by itself, for due days are not stored (design 11.5); what
 * was printed stays and is marked superseded. The order of dates is no hindrance (domain.md 2.0: late entry needs a reason, not a block).
 */
@Needs(Right.CORRECT)
public final class CorrectDate {
    private final EnteredDates dates;
    private final Following following;
    private final Papers papers;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public CorrectDate(EnteredDates dates, DuesOf dues, Papers papers, Transactions transactions, Announcements announcements, Moment moment) {
        this.dates = dates;
        following = new Following(dates, dues);
        this.papers = papers;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    /** What it would change; nothing is changed. */
    public Outcome<Forecast> forecast(DateCorrection wanted, Actor actor) {
        List<Problem> problems = problems(wanted, actor);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        EnteredDate date = dates.find(wanted).orElseThrow();
        Following.Seen before = following.look(wanted.child());
        AtomicReference<Following.Seen> after = new AtomicReference<>(before);
        Outcome<?> tried = transactions.inTransaction(Act.of("correct.date", actor), () -> dates.put(date, wanted.day(), actor).then(done -> {
            after.set(following.look(wanted.child()));
            return Outcome.refused(Problem.of("correct.problem.only-tried"));
        }));
        List<Problem> hindrances = tried.problems().stream().filter(p -> !p.key().equals("correct.problem.only-tried")).toList();
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        return Outcome.done(new Forecast(date, wanted.day(), before.shifts(after.get(), date), outOfOrder(after.get(), date), papers.about(date).size()));
    }

    /** Dates of the same record that stand before an earlier one, this one among them. */
    private static List<EnteredDate> outOfOrder(Following.Seen after, EnteredDate date) {
        Optional<EnteredDate> now = after.dates().stream().filter(date::isSame).findFirst();
        return after.dates().stream().filter(other -> other.record().equals(date.record()) && other.kind() != date.kind())
            .filter(other -> now.filter(mine -> mine.kind().compareTo(other.kind()) < 0 ? mine.day().isAfter(other.day()) : mine.day().isBefore(other.day())).isPresent())
            .toList();
    }

    public Outcome<EnteredDate> correct(DateCorrection wanted, String typedReason, Actor actor) {
        TypedText typed = new TypedText();
        String reason = typed.requiredText("reason", typedReason);
        List<Problem> problems = new ArrayList<>(problems(wanted, actor));
        problems.addAll(typed.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        EnteredDate date = dates.find(wanted).orElseThrow();
        return transactions.inTransaction(Act.of("correct.date", actor).because(reason), () -> keep(date, wanted, actor));
    }

    private Outcome<EnteredDate> keep(EnteredDate date, DateCorrection wanted, Actor actor) {
        papers.about(date).forEach(papers::supersede);
        return dates.put(date, wanted.day(), actor).then(done -> announcements.announce(new Corrected(wanted.child())))
            .map(told -> new EnteredDate(date.kind(), date.record(), wanted.day(), date.of()));
    }

    private List<Problem> problems(DateCorrection wanted, Actor actor) {
        if (!actor.may(Right.CORRECT)) return actor.lacks(Right.CORRECT);
        Optional<EnteredDate> date = dates.find(wanted);
        if (date.isEmpty()) return List.of(Problem.of("correct.problem.gone"));
        LocalDate today = moment.today();
        if (date.get().day().equals(wanted.day())) return List.of(Problem.at("day", "correct.problem.same-day"));
        boolean ahead = wanted.day().isAfter(today) && !date.get().kind().mayLieAhead();
        return ahead ? List.of(Problem.at("day", "correct.problem.future")) : List.of();
    }
}

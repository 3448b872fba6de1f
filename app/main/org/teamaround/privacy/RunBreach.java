package org.teamaround.privacy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.privacy.Breach.Families;
import org.teamaround.privacy.Breach.Risk;
import org.teamaround.privacy.Breach.Told;

/** What is done about a breach: the risk, the regulator, the families, and its end. */
@Needs(Right.CORRECT)
public final class RunBreach {
    private final Breaches breaches;
    private final Transactions transactions;
    private final Moment moment;

    public RunBreach(Breaches breaches, Transactions transactions, Moment moment) {
        this.breaches = breaches;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** An unlikely risk stops the clock: {@code why} is then why nobody is told. */
    public Outcome<Breach> judge(UUID id, Risk risk, String why, Actor actor) {
        String said = TypedText.clean(why);
        return changed(id, Act.of("privacy.breach-judge", actor), actor, breach -> {
            if (risk == Risk.NOT_YET_JUDGED) return Outcome.refused(Problem.at("risk", "kernel.problem.required"));
            if (said.isEmpty()) return Outcome.refused(Problem.at("why", "kernel.problem.required"));
            return Outcome.done(breach.judged(risk, said, risk == Risk.UNLIKELY ? said : ""));
        });
    }

    /** @param lateWhy asked for only when the 72 hours had passed */
    public Outcome<Breach> toldRegulator(UUID id, ZonedDateTime at, String reference, String lateWhy, Actor actor) {
        String late = TypedText.clean(lateWhy);
        return changed(id, Act.of("privacy.breach-told", actor), actor, breach -> {
            if (at.isAfter(moment.local())) return Outcome.refused(Problem.at("at", "privacy.problem.in-future"));
            if (at.isBefore(breach.foundAt())) return Outcome.refused(Problem.at("at", "privacy.problem.before-found"));
            if (at.isAfter(breach.deadline()) && late.isEmpty()) return Outcome.refused(Problem.at("late", "privacy.problem.late-why"));
            return Outcome.done(breach.told(new Told(at, TypedText.cleanLine(reference)), at.isAfter(breach.deadline()) ? late : ""));
        });
    }

    public Outcome<Breach> toldFamilies(UUID id, LocalDate on, String how, Actor actor) {
        String said = TypedText.clean(how);
        return changed(id, Act.of("privacy.breach-families", actor), actor, breach -> {
            if (said.isEmpty()) return Outcome.refused(Problem.at("how", "kernel.problem.required"));
            if (on.isAfter(moment.today())) return Outcome.refused(Problem.at("on", "privacy.problem.in-future"));
            return Outcome.done(breach.told(new Families(on, said)));
        });
    }

    /** Not before the risk is judged, the regulator told where it has to be, and the families where the risk is high. */
    public Outcome<Breach> close(UUID id, String learned, Actor actor) {
        return changed(id, Act.of("privacy.breach-close", actor), actor, breach -> {
            if (breach.risk() == Risk.NOT_YET_JUDGED) return Outcome.refused(Problem.of("privacy.problem.not-judged"));
            if (breach.isToBeTold()) return Outcome.refused(Problem.of("privacy.problem.regulator-open"));
            if (breach.risk() == Risk.HIGH && breach.families().isEmpty()) return Outcome.refused(Problem.of("privacy.problem.families-open"));
            return Outcome.done(breach.closed(moment.today(), TypedText.clean(learned)));
        });
    }

    private Outcome<Breach> changed(UUID id, Act act, Actor actor, Function<Breach, Outcome<Breach>> change) {
        if (!actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        Optional<Breach> found = breaches.find(id).filter(Breach::isOpen);
        if (found.isEmpty()) return Outcome.refused(Problem.of("privacy.problem.no-breach"));
        return transactions.inTransaction(act, () -> change.apply(found.get()).map(changed -> {
            breaches.save(changed);
            return changed;
        }));
    }
}

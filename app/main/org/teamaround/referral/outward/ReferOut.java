package org.teamaround.referral.outward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.Agency;
import org.teamaround.directory.EnterAgency;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.Persons;
import org.teamaround.setting.Settings;
import org.teamaround.setting.TimeLimit;

/** Writes a referral out. Nothing goes yet: printing it asks the sharing gate. */
@Needs(Right.ENTER)
public final class ReferOut {
    private final Outwards outwards;
    private final Persons persons;
    private final EnterAgency enterAgency;
    private final Settings settings;
    private final Transactions transactions;
    private final Moment moment;

    public ReferOut(Outwards outwards, Persons persons, EnterAgency enterAgency, Settings settings, Transactions transactions, Moment moment) {
        this.outwards = outwards;
        this.persons = persons;
        this.enterAgency = enterAgency;
        this.settings = settings;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<Outward> write(OutwardDraft draft, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        TypedText typed = new TypedText();
        String agency = typed.requiredLine("agency", draft.agency());
        OutwardDraft clean = new OutwardDraft(draft.child(), agency, typed.line("toWhom", draft.toWhom()), draft.need(),
            typed.requiredText("reason", draft.reason()), typed.requiredText("askedFor", draft.askedFor()), draft.answerBy());
        List<Problem> problems = new ArrayList<>(typed.problems());
        if (draft.need().isEmpty()) problems.add(Problem.at("need", "outward.problem.no-need"));
        if (persons.find(draft.child()).isEmpty()) problems.add(Problem.of("outward.problem.no-child"));
        if (draft.answerBy().filter(day -> day.isBefore(moment.today())).isPresent()) problems.add(Problem.at("answerBy", "outward.problem.answer-in-past"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("outward.write", actor), () -> enterAgency.named(agency, actor).map(to -> kept(clean, to, actor)));
    }

    private Outward kept(OutwardDraft draft, Agency to, Actor actor) {
        LocalDate today = moment.today();
        Outward outward = new Outward(new OutwardId(Ids.fresh(moment.now())), outwards.nextReference(today), draft.child(), to.id(), draft.toWhom(),
            draft.need().orElseThrow(), draft.reason(), draft.askedFor(), today, actor.name(), Optional.empty(),
            draft.answerBy().orElseGet(() -> settings.due(TimeLimit.OUTWARD_ANSWER, today)), Optional.empty(), 0, Optional.empty(), Optional.empty());
        outwards.save(outward);
        return outward;
    }
}

package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.List;
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
import org.teamaround.person.PersonId;

/** Writes down which version of the privacy notice a family was given, when, to whom and by whom. */
@Needs(Right.ENTER)
public final class GiveNotice {
    private static final int LONGEST = 100;

    /** @param children of the family */
    public record Draft(List<PersonId> children, String version, LocalDate on, String to) {}

    private final Notices notices;
    private final Transactions transactions;
    private final Moment moment;

    public GiveNotice(Notices notices, Transactions transactions, Moment moment) {
        this.notices = notices;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<NoticeGiven> give(Draft draft, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        TypedText typed = new TypedText();
        String version = typed.line("version", draft.version(), LONGEST);
        String to = typed.requiredLine("to", draft.to());
        if (version.isEmpty()) return Outcome.refused(Problem.at("version", "kernel.problem.required"));
        if (!typed.problems().isEmpty()) return Outcome.refused(typed.problems());
        if (draft.children().isEmpty()) return Outcome.refused(Problem.at("children", "kernel.problem.required"));
        if (draft.on().isAfter(moment.today())) return Outcome.refused(Problem.at("on", "privacy.problem.in-future"));
        NoticeGiven given = new NoticeGiven(Ids.fresh(moment.now()), draft.children(), version, draft.on(), to, actor.name());
        return transactions.inTransaction(Act.of("privacy.notice", actor), () -> {
            notices.save(given);
            return Outcome.done(given);
        });
    }
}

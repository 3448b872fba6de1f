package org.teamaround.privacy;

import java.time.LocalDate;
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

/** The team uses a new version of its privacy notice. From its first day on, families of open cases without any are told of on Home. */
@Needs(Right.SETTINGS)
public final class NameNotice {
    private final Notices notices;
    private final Transactions transactions;
    private final Moment moment;

    public NameNotice(Notices notices, Transactions transactions, Moment moment) {
        this.notices = notices;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<Notices.Version> name(String version, LocalDate from, Actor actor) {
        if (!actor.may(Right.SETTINGS)) return Outcome.refused(actor.lacks(Right.SETTINGS));
        TypedText typed = new TypedText();
        String name = typed.line("version", version, 100);
        if (name.isEmpty()) return Outcome.refused(Problem.at("version", "kernel.problem.required"));
        if (!typed.problems().isEmpty()) return Outcome.refused(typed.problems());
        if (notices.versions().stream().anyMatch(v -> v.name().equalsIgnoreCase(name))) return Outcome.refused(Problem.at("version", "privacy.problem.version-known"));
        Notices.Version named = new Notices.Version(Ids.fresh(moment.now()), name, from);
        return transactions.inTransaction(Act.of("privacy.notice-version", actor), () -> {
            notices.save(named);
            return Outcome.done(named);
        });
    }
}

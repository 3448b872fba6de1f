package org.teamaround.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Says when a practitioner is away and who covers. Nothing changes owner: the cover is named wherever the one away is chosen. */
@Needs(Right.ENTER)
public final class RecordAbsence {
    private final Practitioners practitioners;
    private final Transactions transactions;

    public RecordAbsence(Practitioners practitioners, Transactions transactions) {
        this.practitioners = practitioners;
        this.transactions = transactions;
    }

    /**
     * Problems stand at from, to and cover.
     * @param to last day away; absent while nobody knows
     */
    public Outcome<Practitioner> away(PractitionerId id, Optional<LocalDate> from, Optional<LocalDate> to, Optional<PractitionerId> cover, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<Practitioner> found = practitioners.find(id);
        if (found.isEmpty()) return Outcome.refused(Problem.of("directory.problem.gone"));
        if (from.isEmpty()) return Outcome.refused(Problem.at("from", "directory.problem.from-missing"));
        Absence absence = new Absence(from.get(), to, cover);
        List<Problem> problems = new AbsenceRules(practitioners).check(found.get(), absence);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        List<Absence> all = new ArrayList<>(found.get().away());
        all.add(absence);
        all.sort(Comparator.comparing(Absence::from));
        return transactions.inTransaction(Act.of("directory.record-absence", actor), () -> {
            Practitioner away = found.get().away(all);
            practitioners.save(away);
            return Outcome.done(away);
        });
    }
}

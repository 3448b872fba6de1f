package org.teamaround.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** A practitioner is back. An absence that had not begun by then is called off; the journal keeps that it was planned. */
@Needs(Right.ENTER)
public final class EndAbsence {
    private final Practitioners practitioners;
    private final Transactions transactions;

    public EndAbsence(Practitioners practitioners, Transactions transactions) {
        this.practitioners = practitioners;
        this.transactions = transactions;
    }

    /**
     * @param began the first day of the absence that ends
     * @param back  the first day at work again
     */
    public Outcome<Practitioner> back(PractitionerId id, LocalDate began, LocalDate back, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<Practitioner> found = practitioners.find(id);
        Optional<Absence> ending = found.stream().flatMap(p -> p.away().stream()).filter(a -> a.from().equals(began)).findFirst();
        if (ending.isEmpty()) return Outcome.refused(Problem.of("directory.problem.not-away"));
        if (ending.get().to().filter(to -> to.isBefore(back.minusDays(1))).isPresent())
            return Outcome.refused(Problem.at("back", "directory.problem.back-already", ending.get().to().get().plusDays(1)));
        List<Absence> left = new ArrayList<>();
        for (Absence absence : found.get().away()) {
            if (!absence.equals(ending.get())) left.add(absence);
            else if (back.isAfter(began)) left.add(new Absence(began, Optional.of(back.minusDays(1)), absence.cover()));
        }
        return transactions.inTransaction(Act.of("directory.end-absence", actor), () -> {
            Practitioner there = found.get().away(left);
            practitioners.save(there);
            return Outcome.done(there);
        });
    }
}

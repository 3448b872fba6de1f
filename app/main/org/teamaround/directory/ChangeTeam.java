package org.teamaround.directory;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Keeps a new team, changes one, or retires it. Age bands of teams may overlap. */
@Needs(Right.SETTINGS)
public final class ChangeTeam {
    private final Teams teams;
    private final Transactions transactions;

    public ChangeTeam(Teams teams, Transactions transactions) {
        this.teams = teams;
        this.transactions = transactions;
    }

    /** @param typed as it is to be, with a fresh id for a new one; problems stand at name, phone, ageFrom */
    public Outcome<Team> change(Team typed, Actor actor) {
        TypedText text = new TypedText();
        Team clean = new Team(typed.id(), text.requiredLine("name", typed.name()), typed.agency(), typed.ages(), typed.areas().stream().distinct().toList(),
            typed.leader(), text.line("phone", typed.phone(), 100), typed.active());
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.SETTINGS));
        problems.addAll(text.problems());
        problems.addAll(DirectoryRules.taken(clean.id(), teams.named(clean.name()).map(Team::id)));
        problems.addAll(DirectoryRules.ages(clean.ages(), "ageFrom"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("directory.change-team", actor), () -> {
            teams.save(clean);
            return Outcome.done(clean);
        });
    }
}

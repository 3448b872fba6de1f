package org.teamaround.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Keeps a new area, changes one, or retires it. */
@Needs(Right.SETTINGS)
public final class ChangeArea {
    private final Areas areas;
    private final Transactions transactions;

    public ChangeArea(Areas areas, Transactions transactions) {
        this.areas = areas;
        this.transactions = transactions;
    }

    /** @param typed as it is to be, with a fresh id for a new one; problems stand at name, wards, postcodes */
    public Outcome<Area> change(Area typed, Actor actor) {
        TypedText text = new TypedText();
        Area clean = new Area(typed.id(), text.requiredLine("name", typed.name()), lines(text.text("wards", String.join("\n", typed.wards()))),
            lines(text.text("postcodes", String.join("\n", typed.postcodes()).toUpperCase(Locale.ROOT))), typed.manager(), typed.active());
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.SETTINGS));
        problems.addAll(text.problems());
        problems.addAll(DirectoryRules.taken(clean.id(), areas.named(clean.name()).map(Area::id)));
        clean.postcodes().stream().filter(start -> !PostcodeStart.of(start).isWellFormed()).findFirst()
            .ifPresent(start -> problems.add(Problem.at("postcodes", "directory.problem.postcode", start)));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("directory.change-area", actor), () -> {
            areas.save(clean);
            return Outcome.done(clean);
        });
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(TypedText::cleanLine).filter(line -> !line.isEmpty()).distinct().toList();
    }
}

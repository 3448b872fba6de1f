package org.teamaround.command.bench;

import static org.teamaround.command.bench.Figure.Unit.COUNT;
import static org.teamaround.command.bench.Figure.Unit.MILLISECONDS;
import static org.teamaround.command.bench.Figure.Unit.PERCENT;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;

/**
 * How well and how fast duplicates are found: 500 children of the vault typed again in twelve ways, and as many honest entries as 2,000
 * children of other families. Nothing is told of a vault too small to hold every way.
 */
final class DuplicateMeasure implements Measurement {
    private static final int LEAST = 1000;
    private static final int PLANTS = 500;
    private static final int OTHERS = 2000;

    @Override
    public List<Figure> take(BenchVault vault) {
        if (vault.children() < LEAST) return figures(0, 0, 0);
        List<Person> there = vault.program().people().persons.find(SomeChildren.of(vault, OTHERS));
        List<PersonDraft> honest = new ArrayList<>();
        new Population(vault.seed() + 1, vault.today()).holding(OTHERS).forEach(family -> honest.addAll(family.childDrafts()));
        DuplicateFigures.Told told = new DuplicateFigures(vault.population().names(), vault.seed(), there, honest, vault.program().people().alike.likeness).take(PLANTS);
        return figures(told.recall(), told.alarmsInTwoHundred(), told.p95().toNanos() / 1e6);
    }

    private static List<Figure> figures(double recall, double alarms, double p95) {
        return List.of(Figure.of("duplicates-found", recall, PERCENT), new Figure("duplicate-alarms", alarms, COUNT, OptionalDouble.of(1)),
            Figure.of("duplicate-check-p95", p95, MILLISECONDS));
    }
}

package org.teamaround.command.bench;

import static org.teamaround.command.bench.Figure.Unit.MILLISECONDS;

import java.util.List;
import org.teamaround.person.PersonDraft;

/** Types names of the vault's own people, letter by letter, and times every answer of the search box: what it finds, not how it is drawn. */
final class SearchTimes implements Measurement {
    private static final int NAMES = 60;

    @Override
    public List<Figure> take(BenchVault vault) {
        Dice dice = new Dice(vault.seed() + 3);
        List<MadeFamily> families = vault.population().holding(Math.min(vault.children(), 2000));
        Times times = new Times();
        for (int i = 0; i < NAMES; i++) {
            PersonDraft one = dice.one(dice.one(families).people());
            type(vault, one.name().full(), times);
        }
        return List.of(Figure.of("search", times.median(), MILLISECONDS), Figure.under(50, "search-p95", times.percentile(95), MILLISECONDS));
    }

    private static void type(BenchVault vault, String name, Times times) {
        for (int letters = 1; letters <= name.length(); letters++) {
            String typed = name.substring(0, letters);
            if (!typed.isBlank()) times.of(() -> vault.window().finders().forEach(finder -> finder.find(typed)));
        }
    }
}

package org.teamaround.command.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teamaround.ui.Text;

/** What is printed; that the command runs is tried by {@code BenchCommandTest}. */
class BenchTest {
    private final Map<Integer, List<Figure>> figures = new java.util.TreeMap<>(Map.of(
        10, List.of(Figure.under(50, "search-p95", 2, Figure.Unit.MILLISECONDS), Figure.of("children-there", 20, Figure.Unit.COUNT)),
        100, List.of(Figure.under(50, "search-p95", 5, Figure.Unit.MILLISECONDS), Figure.of("children-there", 190, Figure.Unit.COUNT))));
    private final BenchTable table = new BenchTable(Text.load(), figures);

    @Test
    void theTableShowsEachFigureWithUnitGrowthAndWhatIsPromised() {
        assertThat(table.words().lines()).anyMatch(line -> line.matches("Search as you type, 95 of 100 \\(ms\\) +2\\.0 +5\\.0 +x2\\.5 +< 50\\.0"))
            .anyMatch(line -> line.matches("Children in the vault +20\\.0 +190 +x9\\.5"));
    }

    @Test
    void theJsonHoldsTheSame() {
        assertThat(table.json()).contains("\"children\": [10, 100]")
            .contains("{\"figure\": \"search-p95\", \"unit\": \"ms\", \"amounts\": [2.0, 5.0], \"growth\": [2.5], \"limit\": 50.0}");
    }

    @Test
    void percentilesAreOfWhatWasTimed() {
        Times times = new Times();
        for (int i = 1; i <= 100; i++) times.add(i);
        assertThat(times.median()).isEqualTo(50);
        assertThat(times.percentile(95)).isEqualTo(95);
    }
}

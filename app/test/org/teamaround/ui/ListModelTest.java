package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;
import org.teamaround.ui.list.Chip;
import org.teamaround.ui.list.Column;

/** Words, chips and long lists, without a window. */
class ListModelTest {
    private final ObservableList<String> items = FXCollections.observableArrayList("Plan Ada", "Plan Bo", "Closed Cy");
    private final ListModel<String> model = new ListModel<>(items);

    ListModelTest() {
        model.add(Column.words("row", row -> row));
        model.add(Column.words("state", row -> row.split(" ")[0]));
        model.condition("bo", row -> row.endsWith("Bo"));
    }

    @Test
    void chipsAndWordsNarrowTogetherAndNewRowsAreNarrowedToo() {
        model.pick(new Chip.Picked("state", Set.of("Plan")));
        assertThat(model.shown()).containsExactly("Plan Ada", "Plan Bo");
        model.words.set("b");
        assertThat(model.shown()).containsExactly("Plan Bo");
        items.setAll("Plan Bea", "Closed Bo");
        assertThat(model.shown()).containsExactly("Plan Bea");
        assertThat(model.size().get()).isEqualTo(2);
        model.pick(new Chip.Picked("state", Set.of()));
        assertThat(model.chips).isEmpty();
        assertThat(model.shown()).containsExactly("Plan Bea", "Closed Bo");
    }

    @Test
    void aColumnIsCountedWithTheOtherChipsButNotItsOwn() {
        model.pick(new Chip.Picked("state", Set.of("Plan")));
        model.only("bo", true);
        assertThat(model.counted("state").toString()).isEqualTo("{Plan=1}");
        model.only("bo", false);
        assertThat(model.counted("state").toString()).isEqualTo("{Closed=1, Plan=2}");
        assertThat(model.picked("state")).containsExactly("Plan");
    }

    @Test
    void aChipNobodyKnowsTakesNothingAway() {
        model.chips.add(new Chip.Only("of another program"));
        assertThat(model.shown()).hasSize(3);
        assertThat(model.knows(new Chip.Only("of another program"))).isFalse();
        assertThat(model.knows(new Chip.Only("bo"))).isTrue();
    }

    @Test
    void anAnswerThatCameTooLateIsNotShown() {
        HeldBackground held = new HeldBackground();
        model.arrangesOn(held);
        items.setAll(IntStream.range(0, ListModel.AT_ONCE + 1).mapToObj(i -> "Plan " + i).toList());
        model.words.set("7");
        model.words.set("77");
        List<Runnable> waiting = List.copyOf(held.waiting);
        waiting.reversed().forEach(Runnable::run);
        assertThat(model.shown()).contains("Plan 77").doesNotContain("Plan 7");
        assertThat(model.shown()).allMatch(row -> row.startsWith("Plan 77"));
    }
}

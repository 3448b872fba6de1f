package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.teamaround.ui.Action;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Finder;
import org.teamaround.ui.Hit;
import org.teamaround.ui.Text;

class PaletteModelTest {
    private final Text text = Text.from(Map.of("do.referral", "New referral", "shell.search.commands", "Actions", "shell.search.recent", "Lately", "shell.search.getting-ready", "Getting ready"));
    private final Actions actions = new Actions();
    private final Recents recents = new Recents();
    private final Slow finder = new Slow();

    /** Answers names at once and texts when it is told to. */
    private static final class Slow implements Finder {
        final List<Hit> names = new ArrayList<>();
        final List<Consumer<List<Hit>>> waiting = new ArrayList<>();
        final List<Runnable> toBeTold = new ArrayList<>();
        boolean ready = true;

        @Override public List<Hit> find(String typed) {
            return ready ? names : List.of();
        }

        @Override public void findMore(String typed, Consumer<List<Hit>> found) {
            waiting.add(found);
        }

        @Override public boolean isReady() {
            return ready;
        }

        @Override public void whenReady(Runnable told) {
            toBeTold.add(told);
        }
    }

    private PaletteModel model() {
        actions.add(List.of(Action.of("do.referral", () -> { })));
        return new PaletteModel(text, actions, List.of(finder), recents);
    }

    private static Hit hit(String group, String name, int score) {
        return new Hit(group, name, "", "", "bi-person", score, () -> { });
    }

    private static List<String> names(PaletteModel model) {
        return model.hits.stream().map(Hit::name).toList();
    }

    @Test void groupsStandTogetherTheOneWithTheBestFirst() {
        finder.names.addAll(List.of(hit("Children", "Nia", 7_000), hit("Adults", "Nia Bell", 9_900), hit("Children", "Nina", 6_000)));
        PaletteModel model = model();
        model.typed.set("n");
        assertThat(names(model)).containsExactly("Nia Bell", "New referral", "Nia", "Nina");
    }

    @Test void whatTakesLongerIsAddedBelowUnlessSomethingElseIsTypedMeanwhile() {
        PaletteModel model = model();
        finder.names.add(hit("Children", "Nia", 9_000));
        model.typed.set("ni");
        model.typed.set("nia");
        int answers = model.answers.get();
        finder.waiting.get(0).accept(List.of(hit("Notes", "too late", 0)));
        finder.waiting.get(1).accept(List.of(hit("Notes", "in time", 0)));
        assertThat(names(model)).containsExactly("Nia", "in time");
        assertThat(model.answers.get()).as("what is marked stays marked").isEqualTo(answers);
    }

    @Test void saysSoWhileTheIndexGetsReadyAndAnswersByItselfThen() {
        finder.ready = false;
        finder.names.add(hit("Children", "Nia", 9_000));
        PaletteModel model = model();
        model.typed.set("nia");
        assertThat(model.note.get()).isEqualTo("Getting ready");
        assertThat(names(model)).isEmpty();
        finder.ready = true;
        finder.toBeTold.forEach(Runnable::run);
        assertThat(model.note.get()).isEmpty();
        assertThat(names(model)).containsExactly("Nia");
    }

    @Test void whatWasGoneToLatelyStandsThereBeforeAnythingIsTyped() {
        PaletteModel model = model();
        model.chosen(hit("Children", "Nia", 9_000));
        model.chosen(hit("Children", "Ben", 9_000));
        model.chosen(hit("Children", "Nia", 9_000));
        model.chosen(model.hits.getFirst());
        PaletteModel next = new PaletteModel(text, actions, List.of(finder), recents);
        assertThat(next.hits).extracting(Hit::group).contains("Lately");
        assertThat(names(next)).containsExactly("Nia", "Ben", "New referral");
        next.typed.set("xyz");
        assertThat(names(next)).isEmpty();
    }
}

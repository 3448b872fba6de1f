package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A field over many thousands asks for the few that are typed, and keeps what was chosen. */
class AmongTest {
    private static final List<String> ALL = IntStream.range(0, 20_000).mapToObj(i -> "Child " + i + " (C-" + i + ')').toList();
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.of(ALL.get(7)));
    private final List<String> asked = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private Form form;
    private Window window;

    @BeforeEach
    void open() {
        window = Window.showing(() -> {
            Map<String, String> words = new HashMap<>();
            Text texts = Text.load();
            texts.keys().forEach(key -> words.put(key, texts.of(key)));
            words.put("s.service", "Service asked for");
            form = new Form(Text.from(words), TestDesk.MOMENT, "s");
            Among<String> among = new Among<>(new ImmediateBackground(), this::find);
            form.choice("service", chosen, among, said -> said);
            among.known().subscribe(() -> lengths.add(among.known().size()));
            return form;
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> find(String typed) {
        asked.add(typed);
        return typed.isBlank() ? List.of() : ALL.stream().filter(one -> one.startsWith(typed.replaceAll(" \\(.*", ""))).limit(5).toList();
    }

    @Test
    void what_stood_there_stays_until_something_else_is_typed_and_chosen() {
        assertThat(chosen.get()).contains("Child 7 (C-7)");
        assertThat(asked).isEmpty();
        window.robot().focusOn("Service asked for").press(KeyCode.CONTROL, KeyCode.A).type("Child 123");
        assertThat(chosen.get()).isEmpty();
        window.robot().press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(chosen.get()).hasValueSatisfying(one -> assertThat(one).startsWith("Child 123"));
        assertThat(lengths).allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(5));
        assertThat(asked).contains("Child 123");
    }

    @Test
    void what_is_chosen_elsewhere_is_shown_though_nobody_asked_for_it() {
        Window.doOnWindow(() -> chosen.set(Optional.of(ALL.get(15_000))));
        assertThat(chosen.get()).contains(ALL.get(15_000));
        assertThat(window.robot().sees(ALL.get(15_000))).isTrue();
    }

    @Test
    void typed_text_that_comes_back_is_asked_for_and_found() {
        Window.doOnWindow(() -> form.retype(Map.of("service", ALL.get(19_999))));
        assertThat(asked).contains(ALL.get(19_999));
        assertThat(chosen.get()).contains(ALL.get(19_999));
    }
}

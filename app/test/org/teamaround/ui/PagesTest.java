package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final SimpleIntegerProperty watched = new SimpleIntegerProperty();
    private final List<String> done = new ArrayList<>();
    private final Text text = Text.from(Map.of("t.act", "Do it", "ui.dialog.close", "Close"));
    private final Actions actions = new Actions();
    private final Pages pages = Window.onWindow(() -> new Pages(text, actions, done::add));

    private final class Page extends Screen {
        private final TextField field = new TextField();
        private final String name;

        Page(String name) {
            this.name = name;
            field.setAccessibleText(name);
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public Node content() {
            return field;
        }

        @Override
        public List<Action> actions() {
            return List.of(Action.of("t.act", () -> done.add(name)).shortcut("Shortcut+J"));
        }

        @Override
        protected void attached() {
            keep(watched.subscribe(value -> done.add(name + value)));
        }
    }

    @Test
    void leavingEndsEverySubscriptionAndGoingBackKeepsWhatWasTyped() {
        Page first = Window.onWindow(() -> new Page("first"));
        Page second = Window.onWindow(() -> new Page("second"));
        Window.doOnWindow(() -> {
            pages.open(first);
            first.field.setText("typed");
            for (int i = 0; i < 50; i++) {
                pages.open(second);
                pages.back();
            }
            pages.forward();
        });
        assertThat(first.subscriptions()).isZero();
        assertThat(second.subscriptions()).isEqualTo(1);
        done.clear();
        Window.doOnWindow(() -> watched.set(7));
        assertThat(done).containsExactly("second7");
        assertThat(actions.all()).hasSize(1);
        Window.doOnWindow(pages::back);
        assertThat(first.field.getText()).isEqualTo("typed");
    }

    @Test
    void aDialogTakesTheKeysAndGivesThemBack() {
        Page page = Window.onWindow(() -> new Page("page"));
        Page dialog = Window.onWindow(() -> new Page("dialog"));
        try (Window window = Window.showing(pages::node)) {
            Window.doOnWindow(() -> actions.listenTo(window.scene()));
            Window.doOnWindow(() -> {
                pages.open(page);
                page.field.requestFocus();
                pages.openDialog(dialog);
            });
            window.robot().type("x");
            assertThat(dialog.field.getText()).isEqualTo("x");
            assertThat(page.field.getText()).isEmpty();
            window.robot().press(KeyCode.ESCAPE).type("y");
            assertThat(page.field.getText()).isEqualTo("y");
            window.robot().press(KeyCode.CONTROL, KeyCode.J);
            assertThat(done).contains("page");
            assertThat(dialog.subscriptions()).isZero();
        }
    }
}

package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepFocusTest {
    private final TextField remark = Window.onWindow(TextField::new);
    private final HBox acts = new HBox();
    private final Pages pages = Window.onWindow(() -> new Pages(Text.from(Map.of("ui.dialog.close", "Close")), new Actions(), said -> { }));
    private final Window window = Window.showing(() -> new VBox(new Button("Home"), pages.node()));
    private int withdrawn;

    private final class Page extends Screen {
        private final VBox body = new VBox(remark, acts);

        @Override public String title() {
            return "Referral";
        }

        @Override public Node content() {
            return body;
        }
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static Button button(String name, Runnable act) {
        Button button = new Button(name);
        button.setOnAction(event -> act.run());
        return button;
    }

    private void open(Node... buttons) {
        Window.doOnWindow(() -> {
            acts.getChildren().setAll(buttons);
            pages.open(new Page());
            acts.getChildren().getFirst().requestFocus();
        });
    }

    private void drawn() {
        CountDownLatch drawn = new CountDownLatch(1);
        Window.doOnWindow(() -> {
            window.scene().addPostLayoutPulseListener(drawn::countDown);
            Platform.requestNextPulse();
        });
        try {
            assertThat(drawn.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Node owner() {
        for (int i = 0; i < 3; i++) drawn();
        return Window.onWindow(() -> window.scene().getFocusOwner());
    }

    @Test
    void theSameKeyOnceMoreRunsNoOtherAct() {
        Button withdraw = Window.onWindow(() -> button("Withdraw", () -> withdrawn++));
        Button accept = Window.onWindow(() -> button("Accept", () -> acts.getChildren().setAll(withdraw)));
        open(accept, withdraw);
        window.robot().press(KeyCode.SPACE);
        assertThat(owner()).isSameAs(remark);
        window.robot().press(KeyCode.SPACE);
        assertThat(withdrawn).isZero();
    }

    @Test
    void whatIsLaidAnewUnderItsNameHasTheFocus() {
        Button again = Window.onWindow(() -> button("Next", () -> { }));
        Button next = Window.onWindow(() -> button("Next", () -> acts.getChildren().setAll(button("Withdraw", () -> withdrawn++), again)));
        open(next);
        window.robot().press(KeyCode.SPACE);
        assertThat(owner()).isSameAs(again);
    }
}

package org.teamaround.ui;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The one class that knows TestFX. */
final class TestFxRobot implements Robot {
    private final FxRobot robot = new FxRobot();
    private final Window window;

    TestFxRobot(Window window) {
        this.window = window;
    }

    @Override
    public Robot type(String typed) {
        typed.codePoints().forEach(point -> Window.doOnWindow(() -> typeOne(Character.toString(point))));
        return settled();
    }

    /** To the window under test and no other: the library's own writing picks a window by guess. */
    private void typeOne(String sign) {
        Node focused = window.scene().getFocusOwner();
        focused.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    @Override
    public Robot press(KeyCode... keys) {
        robot.push(keys);
        return settled();
    }

    /** By mouse where it is in sight; what lies beyond the small headless screen is pressed by key. */
    @Override
    public Robot clickOn(String words) {
        Node node = find(words);
        Window.doOnWindow(node::requestFocus);
        settled();
        Bounds place = Window.onWindow(() -> node.localToScreen(node.getBoundsInLocal()));
        if (inSight(place)) robot.clickOn(place.getCenterX(), place.getCenterY());
        else if (node instanceof ButtonBase button) Window.doOnWindow(button::fire);
        return settled();
    }

    private boolean inSight(Bounds place) {
        return place.getCenterY() > 0 && place.getCenterX() > 0
                && place.getCenterY() < Math.min(990, window.scene().getHeight()) && place.getCenterX() < Math.min(990, window.scene().getWidth());
    }

    @Override
    public Robot focusOn(String words) {
        Node node = find(words);
        Window.doOnWindow(node::requestFocus);
        return settled();
    }

    @Override
    public Node find(String words) {
        return Window.onWindow(() -> all().stream().filter(node -> words.equals(named(node))).findFirst()
                .orElseGet(() -> fail("no “%s” among %s", words, all().stream().map(TestFxRobot::named).filter(s -> !s.isEmpty()).toList())));
    }

    @Override
    public boolean sees(String words) {
        return words().stream().anyMatch(said -> said.contains(words));
    }

    @Override
    public List<String> words() {
        return Window.onWindow(() -> all().stream().map(TestFxRobot::shown).filter(said -> !said.isEmpty()).toList());
    }

    @Override
    public String focused() {
        return Window.onWindow(() -> named(window.scene().getFocusOwner()));
    }

    private Robot settled() {
        WaitForAsyncUtils.waitForFxEvents();
        for (int pulse = 0; pulse < 2; pulse++) awaitPulse();
        return this;
    }

    /** Lists make their rows only when the window is drawn anew. */
    private void awaitPulse() {
        CountDownLatch drawn = new CountDownLatch(1);
        Runnable listener = drawn::countDown;
        Window.doOnWindow(() -> {
            window.scene().addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        try {
            drawn.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Window.doOnWindow(() -> window.scene().removePostLayoutPulseListener(listener));
    }

    private List<Node> all() {
        List<Node> found = new ArrayList<>();
        collect(window.scene().getRoot(), found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) return;
        found.add(node);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }

    /** As a screen reader names a control. */
    static String named(Node node) {
        if (!(node instanceof javafx.scene.control.Control)) return "";
        if (node.getAccessibleText() != null && !node.getAccessibleText().isEmpty()) return node.getAccessibleText();
        return node instanceof Labeled labeled && !(node instanceof javafx.scene.control.Label) && labeled.getText() != null ? labeled.getText() : "";
    }

    private static String shown(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextInputControl input when input.getText() != null -> input.getText();
            default -> "";
        };
    }
}

package org.teamaround.ui;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keyboard of one window: keys go where the focus is and nowhere else. Quicker than the toolkit's robot, for long walks. */
public final class Keyboard {
    private static final List<KeyCode> HELD = List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT);
    private final Window window;

    public Keyboard(Window window) {
        this.window = window;
    }

    /** Presses keys together, such as CONTROL, K. */
    public void press(KeyCode... keys) {
        KeyCode last = keys[keys.length - 1];
        List<KeyCode> held = Arrays.stream(keys).filter(HELD::contains).toList();
        Window.doOnWindow(() -> {
            fire(KeyEvent.KEY_PRESSED, last, held);
            fire(KeyEvent.KEY_RELEASED, last, held);
        });
    }

    public void type(String typed) {
        Window.doOnWindow(() -> typed.codePoints().forEach(point -> Event.fireEvent(target(),
            new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(point), "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, List<KeyCode> held) {
        Event.fireEvent(target(), new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, key.getName(), key, held.contains(KeyCode.SHIFT),
            held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), false));
    }

    private javafx.event.EventTarget target() {
        Scene scene = window.scene();
        Node focused = scene.getFocusOwner();
        return focused == null || focused.getScene() != scene ? scene : focused;
    }

    /** Until the window was drawn anew: only then rows stand and a lost focus has found its new place. */
    public void awaitDrawing() {
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
}

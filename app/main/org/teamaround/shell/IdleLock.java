package org.teamaround.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Locks the window when nobody has touched keys or mouse for five minutes. */
final class IdleLock {
    private final IdleWatch watch;
    private final Runnable lock;
    private final Timeline ticking;

    IdleLock(Scene scene, IdleWatch watch, Runnable lock) {
        this.watch = watch;
        this.lock = lock;
        scene.addEventFilter(InputEvent.ANY, event -> watch.touch());
        ticking = new Timeline(new KeyFrame(Duration.seconds(5), event -> look()));
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        watch.touch();
        ticking.play();
    }

    void stop() {
        ticking.stop();
    }

    void look() {
        if (watch.isDue()) lock.run();
    }
}

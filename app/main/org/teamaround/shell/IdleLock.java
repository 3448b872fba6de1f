package org.teamaround.shell;

import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Locks the window when nobody has touched keys or mouse for some minutes, and when the laptop slept. */
final class IdleLock {
    private final IdleWatch watch;
    private final Supplier<java.time.Duration> quiet;
    private final Runnable lock;
    private final Timeline ticking;

    /** @param quiet how long it may be quiet now */
    IdleLock(Scene scene, IdleWatch watch, Supplier<java.time.Duration> quiet, Runnable lock) {
        this.watch = watch;
        this.quiet = quiet;
        this.lock = lock;
        scene.addEventFilter(InputEvent.ANY, event -> watch.touch());
        ticking = new Timeline(new KeyFrame(Duration.seconds(5), event -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        watch.begin();
        ticking.play();
    }

    void stop() {
        ticking.stop();
    }

    private void tick() {
        if (watch.missedTicks()) lock.run();
        else look();
    }

    void look() {
        if (watch.isDue(quiet.get())) lock.run();
    }
}

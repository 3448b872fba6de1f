package org.teamaround.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Every second while a vault is open. */
final class WorkTicks {
    private final Timeline ticking;

    WorkTicks(Runnable step) {
        ticking = new Timeline(new KeyFrame(Duration.seconds(1), event -> step.run()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
    }

    void stop() {
        ticking.stop();
    }
}

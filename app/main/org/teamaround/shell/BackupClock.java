package org.teamaround.shell;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Desk;
import org.teamaround.vault.backup.VerifiedBackup;

/** Looks now and then whether the day's backup is due, and makes it beside the work that goes on. */
final class BackupClock {
    private static final Duration SOON = Duration.minutes(1);
    private static final Duration OFTEN = Duration.minutes(10);
    private final BackupDuty duty;
    private final Desk desk;
    private final AtomicBoolean running = new AtomicBoolean();
    private final Timeline first = new Timeline(new KeyFrame(SOON, tick -> look()));
    private final Timeline later = new Timeline(new KeyFrame(OFTEN, tick -> look()));

    BackupClock(BackupDuty duty, Desk desk) {
        this.duty = duty;
        this.desk = desk;
        later.setCycleCount(Animation.INDEFINITE);
        desk.background().onWindow(() -> {
            first.play();
            later.play();
        });
    }

    void look() {
        if (!running.compareAndSet(false, true)) return;
        desk.background().runLong(duty::daily, this::looked, fault -> running.set(false));
    }

    private void looked(Optional<Outcome<VerifiedBackup>> outcome) {
        running.set(false);
        outcome.flatMap(Outcome::result).ifPresent(done -> desk.navigator().say(desk.text().of("backup.page.verified", done.mark().name().text(),
            done.mark().children(), done.mark().entries())));
    }

    void stop() {
        desk.background().onWindow(() -> {
            first.stop();
            later.stop();
        });
    }
}

package org.teamaround.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window without a display for tests: {@code try (Window window = Window.showing(() -> form)) { window.robot().type(...) }}. */
public final class Window implements AutoCloseable {
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private final Stage stage;

    private Window(Stage stage) {
        this.stage = stage;
    }

    public static Window showing(Callable<? extends Parent> content) {
        return showing(content, false);
    }

    public static Window showing(Callable<? extends Parent> content, boolean dark) {
        return open(() -> new Theme(dark).scene(content.call(), 980, 900));
    }

    /** With a scene that is already dressed. */
    public static Window open(Callable<Scene> scene) {
        return new Window(onWindow(() -> {
            Stage stage = new Stage();
            stage.setScene(scene.call());
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            return stage;
        }));
    }

    public Robot robot() {
        return new TestFxRobot(this);
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Does it on the window's thread and waits, so that a test never touches a node from outside. */
    public static <T> T onWindow(Callable<T> work) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable t) {
                result.completeExceptionally(t);
            }
        });
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    public static void doOnWindow(Runnable work) {
        onWindow(() -> {
            work.run();
            return true;
        });
    }

    private static void start() {
        if (!STARTED.compareAndSet(false, true)) return;
        try {
            Platform.startup(() -> { });
        } catch (IllegalStateException alreadyRunning) {
            return;
        } finally {
            Platform.setImplicitExit(false);
        }
    }

    @Override
    public void close() {
        doOnWindow(stage::close);
    }
}

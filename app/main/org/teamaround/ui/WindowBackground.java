package org.teamaround.ui;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.teamaround.kernel.Fault;

/** The real one: one working thread in order, another for long work; the only place that calls {@code Platform.runLater}. */
public final class WindowBackground implements Background, AutoCloseable {
    private final ExecutorService inOrder = Executors.newSingleThreadExecutor(threads("work"));
    private final ExecutorService beside = Executors.newCachedThreadPool(threads("long work"));
    /** A printer that hangs is not to keep the vault open for ever. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private final Set<Future<?>> running = ConcurrentHashMap.newKeySet();
    private final Consumer<Fault> calmPlace;

    /** @param calmPlace shows a fault's code, on the window's thread */
    public WindowBackground(Consumer<Fault> calmPlace) {
        this.calmPlace = calmPlace;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        inOrder.execute(() -> carryOut(work, done, failed));
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done) {
        run(work, done, calmPlace);
    }

    @Override
    public <T> void runLong(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        running.removeIf(Future::isDone);
        running.add(beside.submit(() -> carryOut(work, done, failed)));
    }

    @Override
    public <T> void runLast(Callable<T> work, Consumer<? super T> done) {
        inOrder.execute(() -> {
            awaitBeside();
            carryOut(work, done, calmPlace);
        });
    }

    private void awaitBeside() {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        try {
            for (Future<?> work : running) work.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onWindow(Runnable step) {
        if (Platform.isFxApplicationThread()) step.run();
        else Platform.runLater(step);
    }

    private <T> void carryOut(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        try {
            T result = work.call();
            Platform.runLater(() -> guarded(() -> done.accept(result)));
        } catch (Exception | StackOverflowError | AssertionError e) {
            Fault fault = asFault(e);
            Platform.runLater(() -> failed.accept(fault));
        }
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            calmPlace.accept(asFault(e));
        }
    }

    /** A fault as it is; anything else wrapped so that its message, which may hold personal text, is lost. */
    public static Fault asFault(Throwable thrown) {
        return thrown instanceof Fault fault ? fault : new Fault("background", thrown);
    }

    private static java.util.concurrent.ThreadFactory threads(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        inOrder.shutdown();
        beside.shutdown();
    }
}

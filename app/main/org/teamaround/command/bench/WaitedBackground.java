package org.teamaround.command.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Fault;
import org.teamaround.ui.Background;
import org.teamaround.ui.WindowBackground;

/** The real background work of a window, which can be waited for. */
final class WaitedBackground implements Background, AutoCloseable {
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger beside = new AtomicInteger();
    private final AtomicReference<@Nullable Fault> fault = new AtomicReference<>();
    private final WindowBackground real = new WindowBackground(fault::set);

    boolean isQuiet() {
        Fault met = fault.get();
        if (met != null) throw met;
        return open.get() == 0;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        open.incrementAndGet();
        real.run(work, counted(open, done), counted(open, failed));
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done) {
        run(work, done, fault::set);
    }

    @Override
    public <T> void runLong(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        beside.incrementAndGet();
        real.runLong(work, counted(beside, done), counted(beside, failed));
    }

    /** Also what runs beside the window is done: indexes, the arranging of long lists. */
    boolean isAllQuiet() {
        return isQuiet() && beside.get() == 0;
    }

    @Override
    public <T> void runLast(Callable<T> work, Consumer<? super T> done) {
        real.runLast(work, done);
    }

    @Override
    public void onWindow(Runnable step) {
        real.onWindow(step);
    }

    private static <T> Consumer<T> counted(AtomicInteger open, Consumer<? super T> step) {
        return result -> {
            try {
                step.accept(result);
            } finally {
                open.decrementAndGet();
            }
        };
    }

    @Override
    public void close() {
        real.close();
    }
}

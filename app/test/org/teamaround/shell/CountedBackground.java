package org.teamaround.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.teamaround.kernel.Fault;
import org.teamaround.ui.Background;

/** The real background work with its own threads, which a test can wait for. */
final class CountedBackground implements Background {
    private final Background real;
    private final Consumer<Fault> calmPlace;
    private final AtomicInteger open = new AtomicInteger();

    CountedBackground(Background real, Consumer<Fault> calmPlace) {
        this.real = real;
        this.calmPlace = calmPlace;
    }

    boolean isQuiet() {
        return open.get() == 0;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        open.incrementAndGet();
        real.run(work, counted(done), counted(failed));
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done) {
        run(work, done, calmPlace);
    }

    @Override
    public <T> void runLong(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        open.incrementAndGet();
        real.runLong(work, counted(done), counted(failed));
    }

    private <T> Consumer<T> counted(Consumer<? super T> step) {
        return result -> {
            try {
                step.accept(result);
            } finally {
                open.decrementAndGet();
            }
        };
    }

    @Override
    public void onWindow(Runnable step) {
        real.onWindow(step);
    }
}

package org.teamaround.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.teamaround.kernel.Fault;

/** Does the work at once on the calling thread: for tests of models, which need no window. */
public final class ImmediateBackground implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(WindowBackground.asFault(e));
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done) {
        run(work, done, fault -> {
            throw fault;
        });
    }

    @Override
    public <T> void runLong(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        run(work, done, failed);
    }

    @Override
    public void onWindow(Runnable step) {
        step.run();
    }
}

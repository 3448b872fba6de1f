package org.teamaround.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.teamaround.kernel.Fault;

/** Long work waits until a test lets it go, in any order. */
final class HeldBackground implements Background {
    final List<Runnable> waiting = new ArrayList<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        new ImmediateBackground().run(work, done, failed);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done) {
        new ImmediateBackground().run(work, done);
    }

    @Override
    public <T> void runLong(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
        waiting.add(() -> run(work, done, failed));
    }

    @Override
    public void onWindow(Runnable step) {
        step.run();
    }
}

package org.teamaround.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.teamaround.kernel.Fault;

/**
 * Work away from the window, so that it never freezes. Work is done one after another in the order it was asked for; {@code done} and
 * {@code failed} come back on the window's thread. Expected trouble is an {@link org.teamaround.kernel.Outcome} given to {@code done};
 * {@code failed} hears only of faults.
 */
public interface Background {
    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed);

    /** A fault goes to the one calm place that shows its code. */
    <T> void run(Callable<T> work, Consumer<? super T> done);

    /** Beside the others and as long as it needs: printing, backup, import. */
    <T> void runLong(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed);

    /** When everything asked for before is done, what runs beside too, were it after a few minutes: closing the vault. */
    default <T> void runLast(Callable<T> work, Consumer<? super T> done) {
        run(work, done);
    }

    /** For news told on another thread: runs it on the window's thread, soon. */
    void onWindow(Runnable step);
}

package org.teamaround.command.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.shell.Assembly;
import org.teamaround.shell.MainWindow;
import org.teamaround.shell.Screens;
import org.teamaround.shell.WindowFrame;
import org.teamaround.shell.Workplace;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Finder;
import org.teamaround.ui.Pages;
import org.teamaround.ui.StatusBar;
import org.teamaround.ui.Text;
import org.teamaround.ui.Theme;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/**
 * What the program's own window shows on an open vault, without a display: pages are read, built, styled and laid out as anywhere, only not
 * painted, so that no picture of them lies in the memory that is measured.
 */
public final class ProgramWindow implements AutoCloseable {
    /** So that looking takes nothing from what is looked for. */
    private static final long BETWEEN_LOOKS = 1_000_000;
    private final WaitedBackground background = new WaitedBackground();
    private final Workplace workplace;
    private final MainWindow window;
    private final Scene scene;

    /** What the frame offers is not used here. */
    private static final class Frame implements WindowFrame {
        @Override public void lock() {}

        @Override public void zoomBy(double step) {}

        @Override public void zoomUsual() {}

        @Override public void otherColours() {}
    }

    /** Opens it on Home. */
    ProgramWindow(Assembly program, UnlockedVault<CaseStore> vault, Moment moment, Text text) {
        StatusBar[] status = new StatusBar[1];
        Actions actions = new Actions();
        Pages pages = onWindow(() -> {
            status[0] = new StatusBar();
            return new Pages(text, actions, status[0]::say);
        });
        Desk desk = new Desk(text, moment, background, pages, (title, file, pdf) -> { });
        workplace = new Screens(folder -> false).on(program, vault, desk, said -> { });
        window = onWindow(() -> new MainWindow(text, actions, pages, status[0], workplace, new Frame()));
        scene = onWindow(() -> new Theme(false).scene(window.node(), 1280, 800));
        settled(window::start, background::isQuiet);
    }

    /** Milliseconds until what goes on behind Home is done too: the search index, the lines of all children. */
    double ready() {
        long before = System.nanoTime();
        settled(() -> { }, background::isAllQuiet);
        return (System.nanoTime() - before) / 1e6;
    }

    /** Begins the toolkit without a display; once for a run of the program. */
    static void begin() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch begun = new CountDownLatch(1);
        try {
            Platform.startup(begun::countDown);
            begun.await();
        } catch (IllegalStateException e) {
            return; // it runs already
        } catch (InterruptedException e) {
            throw new Fault("bench.window", e);
        }
        Platform.setImplicitExit(false);
    }

    public List<Finder> finders() {
        return workplace.finders();
    }

    /** Milliseconds until a place of the rail is read, built and laid out. @param key such as {@code shell.place.children} */
    public double go(String key) {
        return timed(() -> window.reopen(Bookmark.of(key)));
    }

    /** Milliseconds until that page is. */
    public double open(Bookmark page) {
        return timed(() -> workplace.reopens().reopen(page));
    }

    private double timed(Runnable step) {
        long before = System.nanoTime();
        settled(step, background::isAllQuiet);
        return (System.nanoTime() - before) / 1e6;
    }

    /** Does this in the window and waits until what it asked for is read and laid out. */
    private void settled(Runnable step, BooleanSupplier quiet) {
        onWindow(() -> {
            step.run();
            return true;
        });
        do {
            onWindow(this::laidOut);
            LockSupport.parkNanos(BETWEEN_LOOKS);
        } while (!quiet.getAsBoolean());
        onWindow(this::laidOut);
    }

    private boolean laidOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return true;
    }

    private <T> T onWindow(Supplier<T> step) {
        AtomicReference<Optional<T>> found = new AtomicReference<>(Optional.empty());
        AtomicReference<Optional<RuntimeException>> failed = new AtomicReference<>(Optional.empty());
        CountDownLatch done = new CountDownLatch(1);
        background.onWindow(() -> {
            try {
                found.set(Optional.of(step.get()));
            } catch (RuntimeException e) {
                failed.set(Optional.of(e));
            } finally {
                done.countDown();
            }
        });
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new Fault("bench.window", e);
        }
        failed.get().ifPresent(e -> {
            throw e;
        });
        return found.get().orElseThrow();
    }

    @Override
    public void close() {
        onWindow(() -> {
            window.close();
            return true;
        });
        background.close();
        workplace.close().run();
    }
}

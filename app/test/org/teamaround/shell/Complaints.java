package org.teamaround.shell;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what the toolkit complains about while it listens: faulty styles, exceptions that nobody caught. */
final class Complaints extends Handler implements AutoCloseable {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    Complaints() {
        Logger.getLogger("").addHandler(this);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            StackTraceElement[] where = thrown.getStackTrace();
            heard.add("uncaught " + thrown + (where.length == 0 ? "" : " at " + where[0]));
        });
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void publish(LogRecord said) {
        boolean window = String.valueOf(said.getLoggerName()).startsWith("javafx.") || String.valueOf(said.getMessage()).contains("CSS");
        if (window && said.getLevel().intValue() >= Level.WARNING.intValue()) heard.add(said.getLoggerName() + ": " + said.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}

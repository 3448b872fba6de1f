package org.teamaround.command;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.Configuration;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.teamaround.database.Database;

/** Counts what is asked of the engine outside transactions. */
final class StatementCount {
    private final AtomicInteger asked = new AtomicInteger();

    StatementCount(Database database) {
        Configuration reading = database.read().configuration();
        ExecuteListenerProvider[] known = reading.executeListenerProviders();
        ExecuteListenerProvider[] all = Arrays.copyOf(known, known.length + 1);
        all[known.length] = new DefaultExecuteListenerProvider(new Counting());
        reading.set(all);
    }

    int during(Runnable work) {
        int before = asked.get();
        work.run();
        return asked.get() - before;
    }

    private final class Counting implements ExecuteListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void executeStart(ExecuteContext context) {
            asked.incrementAndGet();
        }
    }
}

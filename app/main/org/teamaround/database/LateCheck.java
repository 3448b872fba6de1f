package org.teamaround.database;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.LoggerFactory;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;

/**
 * What is looked at behind the first screen, since it takes longer: whether every page of the file is what was written, and whether every
 * row points to one that is there. Until the pages and the records are done nothing is written. The journal's own rows, by far the most, are looked through after them a slice at a time, and what is to be
 * written comes in between.
 */
public final class LateCheck {
    private final Database database;
    private final Runnable pages;

    /** @param pages looks at those nobody looked at yet, and stops the file itself when one is bad */
    public LateCheck(Database database, Runnable pages) {
        this.database = database;
        this.pages = pages;
    }

    /** Returns at once; {@code told} hears of the first row that points nowhere, on another thread, and of nothing when there is none. */
    public void begin(Consumer<Problem> told) {
        database.soon(sql -> look(sql, told));
    }

    private void look(DSLContext sql, Consumer<Problem> told) {
        guarded(() -> {
            pages.run();
            List<Problem> broken = new TableCheck(sql, database.recordKeys(sql)).brokenKeysOfRecords();
            broken.forEach(told);
            if (broken.isEmpty()) slice(new JournalKeys(), told);
        });
    }

    private void slice(JournalKeys journal, Consumer<Problem> told) {
        database.soon(sql -> guarded(() -> {
            Optional<Problem> broken = journal.next(sql);
            broken.ifPresent(told);
            if (broken.isEmpty() && !journal.isDone()) slice(journal, told);
        }));
    }

    private static void guarded(Runnable look) {
        try {
            look.run();
        } catch (DataAccessException e) {
            LoggerFactory.getLogger(LateCheck.class).warn("{}", new Fault("late-check", e).getMessage());
        } catch (RejectedExecutionException e) {
            LoggerFactory.getLogger(LateCheck.class).debug("closed before the journal's keys were all looked at");
        }
    }
}

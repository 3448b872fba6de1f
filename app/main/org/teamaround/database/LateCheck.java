package org.teamaround.database;

import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.LoggerFactory;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;

/** What is looked at behind the first screen, since it takes longer: whether every row points to one that is there. Until it is done nothing is written. */
public final class LateCheck {
    private final Database database;

    public LateCheck(Database database) {
        this.database = database;
    }

    /** Returns at once; {@code told} hears of the first row that points nowhere, on another thread, and of nothing when there is none. */
    public void begin(Consumer<Problem> told) {
        database.soon(sql -> look(sql, told));
    }

    private void look(DSLContext sql, Consumer<Problem> told) {
        try {
            new TableCheck(sql, database.recordKeys(sql)).brokenKeys().forEach(told);
        } catch (DataAccessException e) {
            LoggerFactory.getLogger(LateCheck.class).warn("{}", new Fault("late-check", e).getMessage());
        }
    }
}

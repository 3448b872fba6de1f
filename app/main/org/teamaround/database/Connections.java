package org.teamaround.database;

import java.sql.Connection;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/**
 * What an engine gives: the one connection that writes, as many as needed that can only read, and its way of closing. H2 is opened by
 * {@code vault.store}.
 */
public interface Connections extends AutoCloseable {
    Connection writer();

    /** Connections of a user that the engine itself holds to reading. */
    DataSource readers();

    SQLDialect dialect();

    /** Something was removed for good: when it closes, the engine leaves nothing of it in its file. */
    default void leaveNothing() {}

    @Override
    void close();
}

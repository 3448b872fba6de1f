package org.teamaround.database;

import java.util.Locale;
import org.jooq.Configuration;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultConfiguration;
import org.teamaround.kernel.Fault;

/** How jOOQ is set up: names as both engines fold them, nothing logged (at DEBUG it would print bound values). */
final class JooqSettings {
    private JooqSettings() {}

    static Configuration plain(SQLDialect dialect) {
        return new DefaultConfiguration().set(dialect).set(new Settings()
            .withExecuteLogging(false).withRenderSchema(false).withRenderQuotedNames(RenderQuotedNames.NEVER)
            .withUpdatablePrimaryKeys(false).withAttachRecords(false).withDebugInfoOnStackTrace(false));
    }

    /** Refuses everything but queries, before it reaches the engine. */
    static Configuration queriesOnly(SQLDialect dialect) {
        return plain(dialect).set((ExecuteListener) new QueriesOnly());
    }

    private static final class QueriesOnly implements ExecuteListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void start(ExecuteContext context) {
            if (context.type() != ExecuteType.READ) throw refused();
        }

        /** Plain SQL handed in as a query may be anything: jOOQ does not look. */
        @Override
        public void renderEnd(ExecuteContext context) {
            String sql = context.sql() == null ? "" : context.sql().stripLeading().toLowerCase(Locale.ROOT);
            if (!(sql.startsWith("select") || sql.startsWith("with") || sql.startsWith("(")) || sql.contains("final table")) throw refused();
        }

        private static Fault refused() {
            return new Fault("a write round the gate", "database.read");
        }
    }
}

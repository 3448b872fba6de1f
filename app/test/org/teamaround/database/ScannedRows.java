package org.teamaround.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** How many rows the engine looks at to answer what is asked: by its own account of each statement, asked again. */
final class ScannedRows {
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private ScannedRows() {}

    static long of(DSLContext sql, Consumer<DSLContext> work) {
        List<Query> asked = new ArrayList<>();
        Configuration listening = sql.configuration().derive(new DefaultExecuteListenerProvider(new ExecuteListener() {
            private static final long serialVersionUID = 1L;

            @Override
            public void executeStart(ExecuteContext context) {
                if (context.query() != null) asked.add(context.query());
            }
        }));
        work.accept(DSL.using(listening));
        return asked.stream().mapToLong(query -> scanned(sql, query)).sum();
    }

    private static long scanned(DSLContext sql, Query query) {
        String plan = sql.fetchSingle("explain analyze " + sql.render(query), query.getBindValues().toArray()).get(0, String.class);
        Matcher counts = SCANNED.matcher(plan);
        return counts.results().mapToLong(found -> Long.parseLong(found.group(1))).sum();
    }
}

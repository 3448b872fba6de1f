package org.teamaround.vault.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Fault;

/** A database's URL, made of constants and one path; a path with a semicolon could smuggle settings in, so it is refused. */
record H2Address(String place, String settings, String userSettings, Optional<Path> file) {
    private static final String QUIET = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;MAX_MEMORY_ROWS=1000000";

    static H2Address inMemory(UUID name) {
        return new H2Address("jdbc:h2:mem:" + name, QUIET, "", Optional.empty());
    }

    /**
     * {@code retry:} opens the file again when an interrupted thread closed it, as the JDK does with any channel: without it one cancelled
     * search closes the database for everybody.
     *
     * @param database path without its ending {@code .mv.db}
     */
    static H2Address file(Path database, boolean create) {
        String path = database.toAbsolutePath().toString();
        if (path.indexOf(';') >= 0) throw new Fault("a path with a semicolon", "h2.address");
        return new H2Address("jdbc:h2:retry:" + path + ";CIPHER=AES",
            QUIET + ";WRITE_DELAY=0;REUSE_SPACE=FALSE" + (create ? "" : ";IFEXISTS=TRUE"), ";IFEXISTS=TRUE",
            Optional.of(database.resolveSibling(database.getFileName() + ".mv.db")));
    }

    String forAdmin() {
        return place + settings;
    }

    String forUsers() {
        return place + userSettings;
    }
}

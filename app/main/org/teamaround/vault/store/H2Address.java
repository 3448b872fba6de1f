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
     * @param scheme   of the pages that lie between H2 and the disk
     * @param database path without its ending {@code .mv.db}
     */
    static H2Address file(String scheme, Path database, boolean create) {
        return new H2Address(url(scheme + "retry:" + database.toAbsolutePath()),
            QUIET + ";WRITE_DELAY=0;REUSE_SPACE=FALSE" + (create ? "" : ";IFEXISTS=TRUE"), ";IFEXISTS=TRUE",
            Optional.of(database.resolveSibling(database.getFileName() + ".mv.db")));
    }

    /** @param name of a file in H2's memory, without its ending */
    static H2Address memoryFile(String scheme, String name) {
        return new H2Address(url(scheme + name), QUIET + ";IFEXISTS=TRUE", ";IFEXISTS=TRUE", Optional.empty());
    }

    private static String url(String place) {
        if (place.indexOf(';') >= 0) throw new Fault("a path with a semicolon", "h2.address");
        return "jdbc:h2:" + place + ";CIPHER=AES";
    }

    String forAdmin() {
        return place + settings;
    }

    String forUsers() {
        return place + userSettings;
    }
}

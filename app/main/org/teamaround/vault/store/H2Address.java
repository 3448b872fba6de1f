package org.teamaround.vault.store;

import java.nio.file.Path;
import java.util.UUID;
import org.teamaround.kernel.Fault;

/** A database's URL, made of constants and one path; a path with a semicolon could smuggle settings in, so it is refused. */
record H2Address(String place, String settings, String userSettings) {
    private static final String QUIET = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;MAX_MEMORY_ROWS=1000000";

    static H2Address inMemory(UUID name) {
        return new H2Address("jdbc:h2:mem:" + name, QUIET, "");
    }

    static H2Address file(Path database, boolean create) {
        String path = database.toAbsolutePath().toString();
        if (path.indexOf(';') >= 0) throw new Fault("a path with a semicolon", "h2.address");
        return new H2Address("jdbc:h2:file:" + path + ";CIPHER=AES",
            QUIET + ";WRITE_DELAY=0;REUSE_SPACE=FALSE" + (create ? "" : ";IFEXISTS=TRUE"), ";IFEXISTS=TRUE");
    }

    String forAdmin() {
        return place + settings;
    }

    String forUsers() {
        return place + userSettings;
    }
}

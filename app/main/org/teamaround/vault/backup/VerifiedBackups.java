package org.teamaround.vault.backup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.journal.AccessEntry;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessLog;
import org.teamaround.journal.AccessQuery;

/** What the journal knows of backups that were proved to be good. */
public final class VerifiedBackups {
    private final AccessLog log;

    public VerifiedBackups(AccessLog log) {
        this.log = log;
    }

    /** The last verified first; a backup verified twice stands there twice. A restore proves its backup too. */
    public List<VerifiedBackup> all() {
        return log.find(AccessQuery.of(AccessKind.BACKUP_VERIFIED, AccessKind.RESTORED)).stream().flatMap(VerifiedBackups::read).toList();
    }

    public Optional<VerifiedBackup> last() {
        return all().stream().findFirst();
    }

    private static Stream<VerifiedBackup> read(AccessEntry entry) {
        return entry.remark().flatMap(BackupMark::parse).map(mark -> new VerifiedBackup(mark, entry.when())).stream();
    }
}

package org.teamaround.vault.backup;

import java.time.Instant;

/** A backup that was restored in memory and compared, and when. */
public record VerifiedBackup(BackupMark mark, Instant when) {}

package org.teamaround.shell;

import org.teamaround.vault.RecoveryKey;

/** The recovery key as a page to put into an envelope. */
@FunctionalInterface
public interface RecoverySheet {
    byte[] pdf(String centre, String user, RecoveryKey key);
}

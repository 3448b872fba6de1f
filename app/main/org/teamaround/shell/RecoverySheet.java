package org.teamaround.shell;

import java.util.List;

/** The recovery key as a page to put into an envelope. */
@FunctionalInterface
public interface RecoverySheet {
    /** @param lines as {@code RecoveryKey.lines()} gives them */
    byte[] pdf(String centre, String user, List<String> lines);
}

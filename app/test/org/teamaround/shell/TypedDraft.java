package org.teamaround.shell;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Draft;
import org.teamaround.vault.UnlockedVault;

/** Keeps typed text as the window does, for tests that have no window. */
public final class TypedDraft {
    private TypedDraft() {}

    public static void keep(UnlockedVault<?> vault, String words) {
        try (SealedDrafts drafts = new SealedDrafts(new DraftFiles(vault.folder().drafts()), vault.userKeys().derive("drafts"))) {
            drafts.save(new Draft(UUID.randomUUID(), words, Bookmark.of("children"), Optional.empty(), Instant.EPOCH, Map.of("family", words))).orFault();
        }
    }
}

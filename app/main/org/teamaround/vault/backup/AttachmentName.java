package org.teamaround.vault.backup;

import java.util.Optional;
import java.util.UUID;

/** Names of attachments inside a backup: a folder and a random id, nothing else, so that no name can lead anywhere. */
final class AttachmentName {
    private AttachmentName() {}

    static Optional<UUID> parse(String name) {
        if (!name.startsWith(Manifest.ATTACHMENTS)) return Optional.empty();
        String id = name.substring(Manifest.ATTACHMENTS.length());
        try {
            UUID parsed = UUID.fromString(id);
            return parsed.toString().equals(id) ? Optional.of(parsed) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.teamaround.referral.attachment;

import java.util.Optional;

/** What an attachment may be, told by its first bytes and never by its name. */
public enum PaperKind {
    PDF(0x25, 0x50, 0x44, 0x46, 0x2D), PNG(0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A), JPEG(0xFF, 0xD8, 0xFF);

    private final int[] head;

    PaperKind(int... head) {
        this.head = head;
    }

    /** Empty for anything else, such as a program that is named like a paper. */
    public static Optional<PaperKind> of(byte[] content) {
        for (PaperKind kind : values()) if (kind.begins(content)) return Optional.of(kind);
        return Optional.empty();
    }

    private boolean begins(byte[] content) {
        if (content.length < head.length) return false;
        for (int i = 0; i < head.length; i++) if ((content[i] & 0xFF) != head[i]) return false;
        return true;
    }
}

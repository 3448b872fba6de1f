package org.teamaround.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.SealedBox;

/** What a revision keeps of a value: one byte (0 nothing, 1 text), then the text, sealed under its record's key for that revision only. */
final class SealedValue {
    private SealedValue() {}

    static byte[] plain(Optional<String> text) {
        byte[] words = text.orElse("").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + words.length).put((byte) (text.isPresent() ? 1 : 0)).put(words).array();
    }

    static byte[] seal(byte[] recordKey, UUID revision, byte[] plain) {
        return new SealedBox(recordKey).seal(plain, label(revision));
    }

    static Optional<String> open(byte[] recordKey, UUID revision, byte[] sealed) {
        return text(plainOf(recordKey, revision, sealed));
    }

    static byte[] plainOf(byte[] recordKey, UUID revision, byte[] sealed) {
        return plainIfHeld(recordKey, revision, sealed).orElseThrow(() -> new Fault("a value that does not open", "journal"));
    }

    /** Empty when it does not open. */
    static Optional<byte[]> plainIfHeld(byte[] recordKey, UUID revision, byte[] sealed) {
        return new SealedBox(recordKey).open(sealed, label(revision));
    }

    private static Optional<String> text(byte[] plain) {
        return plain[0] == 0 ? Optional.empty() : Optional.of(new String(plain, 1, plain.length - 1, StandardCharsets.UTF_8));
    }

    private static byte[] label(UUID revision) {
        return revision.toString().getBytes(StandardCharsets.US_ASCII);
    }
}

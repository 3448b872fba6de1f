package org.teamaround.vault.backup.age;

import java.util.Base64;
import java.util.Optional;

/** Base 64 as age wants it: no equals signs at the end, and one writing only for the same bytes. */
final class PlainBase64 {
    private PlainBase64() {}

    static String write(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    static Optional<byte[]> read(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return write(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.teamaround.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.teamaround.kernel.Fault;

/**
 * What one row says of a person, as it would be given to them.
 * @param heading    what it is, in users' words
 * @param words      one line to a field; empty while it is restricted and nobody opened it
 * @param restricted sensitive or secret (domain.md 5.3, tiers 3 and 4): goes nowhere unless somebody who may read it has seen it and decided
 * @param fromOthers it stands in the record of a brother, a sister or another child, and names the person
 */
public record Passage(Source source, String heading, String words, boolean restricted, boolean fromOthers) {
    /** In hex. */
    public String hash() {
        return hash(words);
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new Fault("privacy.hash", e);
        }
    }

    Passage opened(String text) {
        return new Passage(source, heading, text, restricted, fromOthers);
    }
}

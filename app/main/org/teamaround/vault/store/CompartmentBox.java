package org.teamaround.vault.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.vault.SealedTo;

/**
 * Texts of one compartment under its X25519 pair. Each is filled up to a multiple of {@value #STEP} bytes, so that its length tells
 * little, and opens only in its compartment under its own label.
 */
final class CompartmentBox {
    private static final int STEP = 128;
    private final UUID about;

    CompartmentBox(UUID about) {
        this.about = about;
    }

    byte[] seal(byte[] publicKey, UUID label, String text) {
        byte[] words = text.getBytes(UTF_8);
        int length = (Integer.BYTES + words.length + STEP - 1) / STEP * STEP;
        return SealedTo.seal(publicKey, ByteBuffer.allocate(length).putInt(words.length).put(words).array(), bytes("text", label));
    }

    /** Empty when these are not the bytes that were sealed there. */
    Optional<String> open(byte[] privateKey, UUID label, byte[] sealed) {
        return SealedTo.open(privateKey, sealed, bytes("text", label)).map(plain -> {
            ByteBuffer filled = ByteBuffer.wrap(plain);
            return new String(plain, Integer.BYTES, filled.getInt(), UTF_8);
        });
    }

    /** Moves a text to new keys as it is; empty as at opening. */
    Optional<byte[]> again(byte[] oldPrivate, byte[] newPublic, UUID label, byte[] sealed) {
        return SealedTo.open(oldPrivate, sealed, bytes("text", label)).map(plain -> SealedTo.seal(newPublic, plain, bytes("text", label)));
    }

    /** What the wrapped private key is bound to. */
    String keyLabel(UUID reader) {
        return "compartment-key/" + about + '/' + reader;
    }

    private byte[] bytes(String what, UUID label) {
        return ("compartment-" + what + '/' + about + '/' + label).getBytes(UTF_8);
    }
}

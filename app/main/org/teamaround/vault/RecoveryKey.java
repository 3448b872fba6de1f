package org.teamaround.vault;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/**
 * 256 random bits that open the vault when the passphrase is lost, to be printed and kept in an envelope: four lines of two groups of
 * seven signs (Crockford's base 32: no I, L, O, U). The last sign of each line checks that line, so a slip is found where it is.
 */
public final class RecoveryKey {
    private static final int LINES = 4;
    private static final int SIGNS = 13;
    private final byte[] bits;

    private RecoveryKey(byte[] bits) {
        this.bits = bits;
    }

    static RecoveryKey random() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return new RecoveryKey(bits);
    }

    /** As printed: {@code 7C3M4XK 9QWERTY}, four times. */
    public List<String> lines() {
        int[] signs = signs();
        return IntStream.range(0, LINES).mapToObj(line -> {
            String text = Base32.write(Base32.withCheck(Arrays.copyOfRange(signs, line * SIGNS, (line + 1) * SIGNS)));
            return text.substring(0, 7) + ' ' + text.substring(7);
        }).toList();
    }

    /** All eight groups in one line. */
    public String text() {
        return String.join(" ", lines());
    }

    /** Spaces, dashes, line ends and small letters do not matter; O is taken for 0, I and L for 1. */
    public static Outcome<RecoveryKey> parse(CharSequence typed) {
        int[] signs = Base32.read(typed);
        if (signs.length != LINES * (SIGNS + 1)) return Outcome.refused(Problem.at("recovery-key", "vault.problem.recovery-key-length", signs.length));
        BigInteger number = BigInteger.ZERO;
        for (int line = 0; line < LINES; line++) {
            int[] part = Arrays.copyOfRange(signs, line * (SIGNS + 1), (line + 1) * (SIGNS + 1));
            if (!Base32.checks(part)) return Outcome.refused(Problem.at("recovery-key", "vault.problem.recovery-key-line", line + 1));
            for (int i = 0; i < SIGNS; i++) number = number.shiftLeft(5).or(BigInteger.valueOf(part[i]));
        }
        if (number.bitLength() > 256) return Outcome.refused(Problem.at("recovery-key", "vault.problem.recovery-key-line", 1));
        return Outcome.done(new RecoveryKey(padded(number)));
    }

    byte[] bits() {
        return bits.clone();
    }

    /** The private half of the pair to which the data key and the users' private keys are sealed. */
    private byte[] escrowPrivate() {
        return DataKey.hkdf(bits, new byte[0], "recovery-escrow");
    }

    /** 32 bytes: an X25519 private key, with which the stock {@code age} tool opens a backup's container. Printed on the sheet. */
    public byte[] ageIdentity() {
        return DataKey.hkdf(bits, new byte[0], "recovery-age");
    }

    /** 32 bytes: the public half of {@link #ageIdentity}. */
    public byte[] ageRecipient() {
        return SealedTo.publicKeyOf(ageIdentity());
    }

    RecoveryPublic publicKeys() {
        byte[] escrow = escrowPrivate();
        RecoveryPublic keys = new RecoveryPublic(SealedTo.publicKeyOf(escrow), ageRecipient());
        Arrays.fill(escrow, (byte) 0);
        return keys;
    }

    /** Empty when it is sealed to another recovery key. */
    Optional<byte[]> open(byte[] sealed, byte[] label) {
        byte[] escrow = escrowPrivate();
        Optional<byte[]> plain = SealedTo.open(escrow, sealed, label);
        Arrays.fill(escrow, (byte) 0);
        return plain;
    }

    /** 52 signs of five bits; the first four bits are spare and zero. */
    private int[] signs() {
        BigInteger number = new BigInteger(1, bits);
        int top = LINES * SIGNS * 5 - 5;
        return IntStream.range(0, LINES * SIGNS).map(i -> number.shiftRight(top - 5 * i).intValue() & 31).toArray();
    }

    private static byte[] padded(BigInteger number) {
        byte[] raw = number.toByteArray();
        byte[] bits = new byte[32];
        int length = Math.min(raw.length, 32);
        System.arraycopy(raw, raw.length - length, bits, 32 - length, length);
        return bits;
    }
}

package org.teamaround.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.teamaround.kernel.Elapsed;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;

/** Argon2id over the passphrase in Unicode's compatibility form (NFKC), so that it is the same typed on any keyboard. */
public final class PassphraseHash {
    /** In KiB, what the program needs besides the guess. */
    private static final int BESIDES = 32 * 1024;
    private final Argon2Limits limits;

    public PassphraseHash(Argon2Limits limits) {
        this.limits = limits;
    }

    boolean allows(Argon2Cost cost) {
        return limits.allow(cost);
    }

    /** Empty when this program agrees to that much work; nothing is allocated to find out. */
    List<Problem> refusals(Argon2Cost cost) {
        List<Problem> refusals = limits.refusals(cost);
        if (!refusals.isEmpty() || cost.memory() + BESIDES <= heap()) return refusals;
        return List.of(Problem.of("vault.problem.memory-short", cost.memory() / 1024, heap() / 1024));
    }

    /** 32 bytes. */
    byte[] of(char[] passphrase, byte[] salt, Argon2Cost cost) {
        if (!limits.allow(cost)) throw new Fault("argon2 cost out of bounds", "passphrase");
        byte[] words = bytes(passphrase);
        byte[] hash = new byte[32];
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory()).withIterations(cost.passes()).withParallelism(cost.lanes()).withSalt(salt).build());
        generator.generateBytes(words, hash);
        Arrays.fill(words, (byte) 0);
        return hash;
    }

    /** What one guess shall cost on this laptop: 0.8 to 1.5 seconds, within the limits; takes a few seconds to find. */
    public Argon2Cost calibrate(Elapsed elapsed) {
        return new Calibration(limits, elapsed, heap()).find(cost -> Arrays.fill(of("calibration".toCharArray(), new byte[16], cost), (byte) 0));
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory() / 1024;
    }

    /** Plain letters are their own compatibility form; only others pass through a String, which cannot be overwritten. */
    private static byte[] bytes(char[] passphrase) {
        boolean plain = CharBuffer.wrap(passphrase).chars().allMatch(c -> c < 128);
        CharBuffer normal = CharBuffer.wrap(plain ? CharBuffer.wrap(passphrase) : Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFKC));
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(normal);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}

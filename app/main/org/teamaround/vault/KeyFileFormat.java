package org.teamaround.vault;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/**
 * Format 2 of {@code vault.keys}, big-endian, one encoding for each content: magic, format, vault, epoch, generation, slots, sealed
 * contents, seal, and last a plain SHA-256 over all before it, by which damage is told from a wrong passphrase. At most 64 KiB. Every
 * later format keeps the magic, the format's place and the sum, so that this program can say that it is too old.
 */
final class KeyFileFormat {
    static final int MOST_BYTES = 64 * 1024;
    private static final byte[] MAGIC = "TEAMKEYS".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 2;
    private static final int SUM = 32;
    private static final int SEAL = 32;

    private KeyFileFormat() {}

    /** All bytes of the file. */
    static byte[] write(KeyFile file) {
        byte[] sealed = Binary.bytes(out -> {
            out.write(sealedPart(file));
            out.write(file.seal());
        });
        return Binary.bytes(out -> {
            out.write(sealed);
            out.write(sum(sealed));
        });
    }

    /** Everything the seal covers. */
    static byte[] sealedPart(KeyFile file) {
        return Binary.bytes(out -> {
            out.write(head(file));
            out.writeByte(file.slots().size());
            for (Slot slot : file.slots()) SlotFormat.write(out, slot);
            Binary.writeSized(out, file.sealedContents());
        });
    }

    /** What the contents' seal is bound to. */
    static byte[] head(KeyFile file) {
        return Binary.bytes(out -> {
            out.write(MAGIC);
            out.writeShort(FORMAT);
            Binary.write(out, file.vault());
            out.writeInt(file.epoch());
            out.writeInt(file.generation());
        });
    }

    /** Refused when it is damaged, no key file at all, or of a program newer or older than this one. */
    static Outcome<KeyFile> read(byte[] bytes) {
        if (!isWhole(bytes)) return Outcome.refused(Problem.of("vault.problem.keys-damaged"));
        int format = ByteBuffer.wrap(bytes).getShort(MAGIC.length) & 0xFFFF;
        if (format > FORMAT) return Outcome.refused(Problem.of("vault.problem.keys-newer"));
        if (format == 1) return Outcome.refused(Problem.of("vault.problem.keys-trial"));
        return parsed(bytes).filter(read -> Arrays.equals(write(read), bytes)).map(Outcome::done)
            .orElseGet(() -> Outcome.refused(Problem.of("vault.problem.keys-damaged")));
    }

    /** Whether it begins and ends as key files of every format do. */
    private static boolean isWhole(byte[] bytes) {
        if (bytes.length > MOST_BYTES || bytes.length < MAGIC.length + 2 + SUM) return false;
        byte[] summed = Arrays.copyOf(bytes, bytes.length - SUM);
        return Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)
            && Arrays.equals(sum(summed), Arrays.copyOfRange(bytes, bytes.length - SUM, bytes.length));
    }

    private static Optional<KeyFile> parsed(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, bytes.length - SUM))) {
            in.skipNBytes(MAGIC.length);
            if (in.readUnsignedShort() != FORMAT) return Optional.empty();
            UUID vault = Binary.readId(in);
            int epoch = in.readInt();
            int generation = in.readInt();
            List<Slot> slots = new ArrayList<>();
            for (int left = in.readUnsignedByte(); left > 0; left--) slots.add(SlotFormat.read(in));
            byte[] contents = Binary.readSized(in);
            KeyFile file = new KeyFile(vault, epoch, generation, slots, contents, Binary.exactly(in, SEAL));
            return in.available() == 0 ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] sum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new Fault("key-file.sum", e);
        }
    }
}

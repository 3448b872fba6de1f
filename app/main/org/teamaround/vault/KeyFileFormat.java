package org.teamaround.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Fault;

/**
 * Format 1 of {@code vault.keys}, big-endian, one encoding for each content: magic, format, vault, epoch, generation, slots, sealed
 * contents, seal, and last a plain SHA-256 over all before it, by which damage is told from a wrong passphrase. At most 64 KiB.
 */
final class KeyFileFormat {
    static final int MOST_BYTES = 64 * 1024;
    private static final byte[] MAGIC = "TEAMKEYS".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final int SALT = 16;
    private static final int SUM = 32;
    private static final int SEAL = 32;

    private KeyFileFormat() {}

    /** All bytes of the file. */
    static byte[] write(KeyFile file) {
        return appended(appended(sealedPart(file), file.seal()), sum(appended(sealedPart(file), file.seal())));
    }

    /** Everything the seal covers. */
    static byte[] sealedPart(KeyFile file) {
        return bytes(out -> {
            out.write(head(file));
            out.writeByte(file.slots().size());
            for (Slot slot : file.slots()) {
                out.write(slotHead(slot));
                out.writeShort(slot.sealedKey().length);
                out.write(slot.sealedKey());
            }
            out.writeShort(file.sealedContents().length);
            out.write(file.sealedContents());
        });
    }

    /** What a slot's or the contents' seal is bound to. */
    static byte[] head(KeyFile file) {
        return bytes(out -> {
            out.write(MAGIC);
            out.writeShort(FORMAT);
            write(out, file.vault());
            out.writeInt(file.epoch());
            out.writeInt(file.generation());
        });
    }

    /** A slot outlives generations, so it is bound to the vault and the epoch, to its user and to what its opening costs. */
    static byte[] slotLabel(UUID vault, int epoch, Slot slot) {
        return bytes(out -> {
            out.write(MAGIC);
            write(out, vault);
            out.writeInt(epoch);
            out.write(slotHead(slot));
        });
    }

    private static byte[] slotHead(Slot slot) {
        return bytes(out -> {
            out.writeByte(slot instanceof Slot.ByPassphrase ? 1 : 2);
            write(out, slot.user());
            if (slot instanceof Slot.ByPassphrase byPassphrase) {
                out.writeInt(byPassphrase.cost().memory());
                out.writeInt(byPassphrase.cost().passes());
                out.writeInt(byPassphrase.cost().lanes());
            }
            out.write(slot.salt());
        });
    }

    /** Empty when it is damaged or no key file at all; nothing is allocated that the file does not hold. */
    static Optional<KeyFile> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES || bytes.length < MAGIC.length + SEAL + SUM) return Optional.empty();
        byte[] summed = Arrays.copyOf(bytes, bytes.length - SUM);
        if (!Arrays.equals(sum(summed), Arrays.copyOfRange(bytes, bytes.length - SUM, bytes.length))) return Optional.empty();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(summed))) {
            Optional<KeyFile> file = read(in);
            return in.available() == 0 ? file.filter(read -> Arrays.equals(write(read), bytes)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<KeyFile> read(DataInputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC) || in.readUnsignedShort() != FORMAT) return Optional.empty();
        UUID vault = readId(in);
        int epoch = in.readInt();
        int generation = in.readInt();
        List<Slot> slots = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) slots.add(readSlot(in));
        byte[] contents = readSized(in);
        return Optional.of(new KeyFile(vault, epoch, generation, slots, contents, exactly(in, SEAL)));
    }

    private static Slot readSlot(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        UUID user = readId(in);
        return switch (kind) {
            case 1 -> new Slot.ByPassphrase(user, new Argon2Cost(in.readInt(), in.readInt(), in.readInt()), exactly(in, SALT), readSized(in));
            case 2 -> new Slot.ByRecoveryKey(user, exactly(in, SALT), readSized(in));
            default -> throw new IOException("slot of unknown kind");
        };
    }

    private static byte[] readSized(DataInputStream in) throws IOException {
        return exactly(in, in.readUnsignedShort());
    }

    private static byte[] exactly(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length != length) throw new IOException("cut short");
        return bytes;
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static byte[] appended(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] sum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new Fault("key-file.sum", e);
        }
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new Fault("key-file.write", e);
        }
        return bytes.toByteArray();
    }
}

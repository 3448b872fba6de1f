package org.teamaround.vault;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.teamaround.kernel.Fault;

/** The few shapes of which the key file is made, big-endian. Reading allocates nothing that is not there. */
final class Binary {
    private Binary() {}

    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new Fault("key-file.write", e);
        }
        return bytes.toByteArray();
    }

    static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    /** Up to 65,535 bytes, their number first. */
    static void writeSized(DataOutputStream out, byte[] bytes) throws IOException {
        if (bytes.length > 0xFFFF) throw new IOException("too long");
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    static byte[] readSized(DataInputStream in) throws IOException {
        return exactly(in, in.readUnsignedShort());
    }

    static byte[] exactly(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length != length) throw new IOException("cut short");
        return bytes;
    }

    static boolean readFlag(DataInputStream in) throws IOException {
        int flag = in.readUnsignedByte();
        if (flag > 1) throw new IOException("neither yes nor no");
        return flag == 1;
    }
}

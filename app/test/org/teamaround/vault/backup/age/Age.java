package org.teamaround.vault.backup.age;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/** Sealing and opening in one line each, for tests. */
final class Age {
    private Age() {}

    static AgeIdentity identity(int seed) {
        byte[] secret = new byte[32];
        new Random(seed).nextBytes(secret);
        return new AgeIdentity(secret);
    }

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static byte[] sealed(byte[] plain, List<Stanza> others, AgeIdentity... readers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AgeOutput age = new AgeOutput(out, List.of(readers).stream().map(AgeIdentity::recipient).toList(), others)) {
            age.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] opened(byte[] sealed, AgeIdentity reader) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(sealed);
        return AgeInput.open(in, AgeInput.header(in), reader).readAllBytes();
    }

    /** Where the payload's first chunk begins. */
    static int payload(byte[] sealed) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(sealed);
        AgeInput.header(in);
        return sealed.length - in.available() + 16;
    }
}

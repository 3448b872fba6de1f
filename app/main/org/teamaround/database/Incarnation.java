package org.teamaround.database;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.teamaround.kernel.Fault;

/**
 * A stretch of a device's chain written by one copy of the vault: from {@code firstSeq} to where the next begins.
 *
 * @param signingKey of its checkpoints, 32 raw bytes
 * @param digest     over all the rest; every hash of the stretch covers it
 */
record Incarnation(UUID id, UUID device, long firstSeq, byte[] signingKey, byte[] digest) {
    static Incarnation of(UUID id, UUID device, long firstSeq, byte[] signingKey, OffsetDateTime since) {
        return new Incarnation(id, device, firstSeq, signingKey, digest(id, device, firstSeq, signingKey, since));
    }

    private static byte[] digest(UUID id, UUID device, long firstSeq, byte[] signingKey, OffsetDateTime since) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF("audit-incarnation-v1");
            Canonical.write(out, id);
            Canonical.write(out, device);
            out.writeLong(firstSeq);
            out.write(signingKey);
            out.writeLong(Canonical.micros(since));
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (GeneralSecurityException | IOException e) {
            throw new Fault("journal.incarnation", e);
        }
    }
}

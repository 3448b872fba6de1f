package org.teamaround.database;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.teamaround.database.schema.tables.records.ActRecord;
import org.teamaround.database.schema.tables.records.RevisionRecord;
import org.teamaround.kernel.Fault;

/**
 * The hash of one revision over everything it says, its act and the hash before it (vault.md 3.3). Of the value it holds only a
 * commitment, so the chain still checks once the value is erased.
 */
final class RevisionHash {
    private RevisionHash() {}

    static byte[] of(ActRecord act, RevisionRecord revision, Incarnation incarnation) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(canonical(act, revision, incarnation));
            return digest.digest();
        } catch (GeneralSecurityException | IOException e) {
            throw new Fault("journal.hash", e);
        }
    }

    /**
     * A revision is named by its contents: the upper 48 bits are the milliseconds of its clock, so that names sort by time and new ones
     * lie side by side on the disk; the rest is of its hash.
     */
    static UUID idOf(byte[] hash, long clock) {
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(clock & ~0xFFFFL | 0x8000L | bytes.getShort() & 0x0FFFL, bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    /** Fixes what was written without telling it; salted, so nobody guesses an erased birth date. */
    static byte[] commitment(byte[] recordKey, byte[] salt, byte[] plain) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(recordKey, "HmacSHA256"));
            mac.update("commit".getBytes(StandardCharsets.US_ASCII));
            mac.update(salt);
            return mac.doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new Fault("journal.commitment", e);
        }
    }

    private static byte[] canonical(ActRecord act, RevisionRecord revision, Incarnation incarnation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF("audit-v1");
        out.write(incarnation.digest());
        write(out, act);
        out.write(act.getCommitment());
        Canonical.write(out, revision.getDevice());
        out.writeLong(revision.getSeq());
        out.writeLong(revision.getClock());
        out.writeUTF(revision.getRecordTable());
        Canonical.write(out, revision.getRecord());
        out.writeUTF(revision.getField());
        out.writeUTF(revision.getParents());
        out.write(revision.getCommitment());
        out.write(revision.getPreviousHash());
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, ActRecord act) throws IOException {
        Canonical.write(out, act.getId());
        out.writeUTF(act.getWhat());
        Canonical.write(out, act.getAuthor());
        out.writeUTF(act.getAuthorName());
        Canonical.write(out, act.getDevice());
        out.writeLong(Canonical.micros(act.getHappenedAt()));
        out.writeLong(act.getClock());
        out.writeBoolean(act.getUndoes() != null);
        if (act.getUndoes() != null) Canonical.write(out, act.getUndoes());
    }
}

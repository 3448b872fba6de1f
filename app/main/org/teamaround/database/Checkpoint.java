package org.teamaround.database;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Set;
import org.teamaround.database.schema.tables.records.CheckpointRecord;
import org.teamaround.kernel.Fault;

/** When checkpoints are made, and what their signature covers: head and count, clock, and how many rows there were. */
final class Checkpoint {
    static final int EVERY = 100;
    /** Acts that one always follows, however few entries there were since the last. */
    private static final Set<String> AFTER = Set.of("access.closed", "access.exported", "access.backup-made");

    private Checkpoint() {}

    /** @param since entries since the last one */
    static boolean isDue(String act, long since) {
        return since >= EVERY || AFTER.contains(act);
    }

    static byte[] signed(CheckpointRecord row, Incarnation incarnation) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF("audit-checkpoint-v1");
            Canonical.write(out, row.getId());
            out.write(incarnation.digest());
            out.writeLong(row.getSeq());
            out.write(row.getHash());
            out.writeLong(row.getClock());
            out.writeLong(Canonical.micros(row.getMadeAt()));
            out.writeUTF(row.getRowCounts());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new Fault("journal.checkpoint", e);
        }
    }

    static boolean holds(CheckpointRecord row, Incarnation incarnation) {
        return row.getIncarnation().equals(incarnation.id()) && SignatureCheck.holds(incarnation.signingKey(), signed(row, incarnation), row.getSignature());
    }

    static CheckpointRecord of(Chain head, Incarnation incarnation, OffsetDateTime now, String rowCounts, Signer signer) {
        CheckpointRecord row = new CheckpointRecord();
        row.setId(org.teamaround.kernel.Ids.fresh(now.toInstant()));
        row.setIncarnation(incarnation.id());
        row.setSeq(head.seq());
        row.setHash(head.hash());
        row.setClock(head.clock());
        row.setMadeAt(now);
        row.setRowCounts(rowCounts);
        row.setSignature(signer.sign(signed(row, incarnation)));
        return row;
    }
}

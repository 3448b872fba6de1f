package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACCESS_ENTRY;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.teamaround.database.BadEntry.Trouble;
import org.teamaround.database.schema.tables.records.ActRecord;
import org.teamaround.database.schema.tables.records.RevisionRecord;
import org.teamaround.database.schema.tables.records.RevisionValueRecord;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.SealedBox;

/** Whether a value or a reason is what its commitment says. What was erased keeps its word by being gone, if the journal says that it was erased. */
final class WordKept {
    private static final byte[] NOTHING = new byte[32];
    private final RecordKeys keys;
    private final Set<UUID> erased;
    /** Of records of which only some fields were erased. */
    private final Map<UUID, Set<String>> fields = new HashMap<>();
    private final Map<UUID, Optional<byte[]>> opened = new HashMap<>();

    WordKept(DSLContext sql, RecordKeys keys) {
        this.keys = keys;
        erased = new HashSet<>();
        sql.select(ACCESS_ENTRY.SUBJECT, ACCESS_ENTRY.REMARK).from(ACCESS_ENTRY).where(ACCESS_ENTRY.KIND.eq(AccessKind.ERASED.code()))
            .and(ACCESS_ENTRY.SUBJECT.isNotNull()).forEach(note -> {
                if (note.value2() == null || note.value2().isEmpty()) erased.add(note.value1());
                else fields.computeIfAbsent(note.value1(), _ -> new HashSet<>()).addAll(Set.of(note.value2().split(" ")));
            });
    }

    /** Keys are not kept longer than needed. */
    void forgetKeys() {
        opened.clear();
    }

    Optional<Trouble> value(RevisionRecord revision, RevisionValueRecord value) {
        if (erased.contains(revision.getRecord())) return Optional.empty();
        if (value.getSealedValue() == null && fields.getOrDefault(revision.getRecord(), Set.of()).contains(revision.getField())) return Optional.empty();
        Optional<byte[]> key = key(revision.getRecord());
        if (key.isEmpty() || value.getSealedValue() == null || value.getSalt() == null) return Optional.of(Trouble.ERASED_SECRETLY);
        Optional<byte[]> plain = SealedValue.plainIfHeld(key.get(), revision.getId(), value.getSealedValue());
        boolean kept = plain.isPresent() && Arrays.equals(RevisionHash.commitment(key.get(), value.getSalt(), plain.get()), revision.getCommitment());
        return kept ? Optional.empty() : Optional.of(Trouble.VALUE_CHANGED);
    }

    Optional<Trouble> reason(ActRecord act) {
        boolean given = !Arrays.equals(act.getCommitment(), NOTHING);
        if (!given && act.getSealedReason() == null || erased.contains(act.getId())) return Optional.empty();
        Optional<byte[]> key = key(act.getId());
        if (key.isEmpty() || act.getSealedReason() == null) return Optional.of(Trouble.REASON_CHANGED);
        Optional<byte[]> words = new SealedBox(key.get()).open(act.getSealedReason(), act.getId().toString().getBytes(StandardCharsets.US_ASCII));
        boolean kept = words.isPresent() && Arrays.equals(RevisionHash.commitment(key.get(), act.getSealedReason(), words.get()), act.getCommitment());
        return kept ? Optional.empty() : Optional.of(Trouble.REASON_CHANGED);
    }

    /** A key that does not open is as good as none. */
    private Optional<byte[]> key(UUID record) {
        return opened.computeIfAbsent(record, id -> {
            try {
                return keys.find(id);
            } catch (Fault e) {
                return Optional.empty();
            }
        });
    }
}

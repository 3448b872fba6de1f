package org.teamaround.database;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.teamaround.database.schema.tables.records.ActRecord;
import org.teamaround.database.schema.tables.records.RecordKeyRecord;
import org.teamaround.database.schema.tables.records.RevisionRecord;
import org.teamaround.database.schema.tables.records.RevisionValueRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.SealedBox;

/** What one transaction adds to the journal: one act and its revisions, each chained to the one before it. */
final class JournalPage {
    private final SecureRandom random = new SecureRandom();
    private final RecordKeys keys;
    private final Heads heads;
    private final Act made;
    private final Incarnation incarnation;
    private final ActRecord act = new ActRecord();
    private final List<RevisionRecord> revisions = new ArrayList<>();
    private final List<RevisionValueRecord> values = new ArrayList<>();
    private final Map<UUID, byte[]> keysAtHand = new HashMap<>();
    private final List<RecordKeyRecord> newKeys = new ArrayList<>();
    private Chain chain;
    private boolean silent;

    JournalPage(Act made, Instant now, Incarnation incarnation, Chain chain, RecordKeys keys, Heads heads) {
        this.made = made;
        this.incarnation = incarnation;
        this.keys = keys;
        this.heads = heads;
        this.chain = chain;
        act.setId(Ids.fresh(now));
        act.setWhat(made.what());
        act.setAuthor(made.actor().user());
        act.setAuthorName(made.actor().name());
        act.setDevice(incarnation.device());
        act.setHappenedAt((java.time.OffsetDateTime) FieldText.asKept(now.atOffset(ZoneOffset.UTC)));
        act.setClock(chain.tick(now.toEpochMilli()));
        act.setCommitment(new byte[32]);
    }

    /** Marks this page as the taking back of an earlier act. */
    void undoes(UUID earlier) {
        act.setUndoes(earlier);
    }

    /** From now on nothing is noted; see {@link Database#withoutJournal}. */
    void silence() {
        silent = true;
    }

    /** One field has a new value, or none any more. */
    void note(Table<?> table, UUID record, Field<?> field, Optional<Object> value) {
        if (silent) return;
        if (revisions.isEmpty()) sealReason();
        String name = field.getName().toLowerCase(Locale.ROOT);
        byte[] plain = SealedValue.plain(value.map(FieldText::of));
        byte[] salt = salt();
        byte[] key = key(record);
        RevisionRecord revision = new RevisionRecord();
        revision.setSeq(chain.seq() + 1);
        revision.setAct(act.getId());
        revision.setRecordTable(table.getName().toLowerCase(Locale.ROOT));
        revision.setRecord(record);
        revision.setField(name);
        revision.setParents(Parents.text(heads.of(record, name)));
        revision.setDevice(act.getDevice());
        revision.setClock(act.getClock());
        revision.setCommitment(RevisionHash.commitment(key, salt, plain));
        revision.setPreviousHash(chain.hash());
        revision.setHash(RevisionHash.of(act, revision, incarnation));
        revision.setId(RevisionHash.idOf(revision.getHash(), revision.getClock()));
        keep(revision, new RevisionValueRecord(revision.getId(), SealedValue.seal(key, revision.getId(), plain), salt));
    }

    private void keep(RevisionRecord revision, RevisionValueRecord value) {
        revisions.add(revision);
        values.add(value);
        heads.replaced(revision.getRecord(), revision.getField(), revision.getId());
        chain = chain.next(revision.getSeq(), revision.getHash(), act.getClock());
    }

    /** The reason may speak of a person, so it is kept as a value is: under a key of its own that can be destroyed. */
    private void sealReason() {
        made.reason().ifPresent(reason -> {
            byte[] words = reason.getBytes(StandardCharsets.UTF_8);
            byte[] key = key(act.getId());
            act.setSealedReason(new SealedBox(key).seal(words, reasonLabel(act.getId())));
            act.setCommitment(RevisionHash.commitment(key, act.getSealedReason(), words));
        });
    }

    static byte[] reasonLabel(UUID act) {
        return act.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] key(UUID record) {
        byte[] known = keysAtHand.get(record);
        if (known == null) known = keys.find(record).orElseGet(() -> fresh(record));
        keysAtHand.put(record, known);
        return known;
    }

    /** A record without a key has no revisions yet, so there are no heads to look for. */
    private byte[] fresh(UUID record) {
        byte[] key = keys.random();
        newKeys.add(keys.row(record, key));
        heads.noneOf(record);
        return key;
    }

    /** The record is being erased: what this page says of it is not to be read later. */
    void forget(UUID record) {
        keysAtHand.put(record, keys.random());
        newKeys.removeIf(key -> key.getRecord().equals(record));
    }

    private byte[] salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }

    /** The newest revisions of a field, this page's own among them; undo asks. */
    Set<UUID> headsOf(UUID record, String field) {
        return heads.of(record, field);
    }

    /** By table: the rows it has entries of. */
    Map<String, Set<UUID>> written() {
        return revisions.stream().collect(Collectors.groupingBy(RevisionRecord::getRecordTable,
            Collectors.mapping(RevisionRecord::getRecord, Collectors.toUnmodifiableSet())));
    }

    ActRecord act() {
        return act;
    }

    List<RevisionRecord> revisions() {
        return revisions;
    }

    List<RevisionValueRecord> values() {
        return values;
    }

    List<RecordKeyRecord> newKeys() {
        return newKeys;
    }

    Chain chain() {
        return chain;
    }
}

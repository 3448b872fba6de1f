package org.teamaround.harness.world;

import static org.teamaround.database.schema.Tables.DOCUMENT;
import static org.teamaround.database.schema.Tables.PERSON;
import static org.teamaround.database.schema.Tables.PERSON_ALIAS;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Random;
import java.util.UUID;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.teamaround.database.schema.tables.records.DocumentRecord;
import org.teamaround.database.schema.tables.records.PersonAliasRecord;
import org.teamaround.database.schema.tables.records.PersonRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Role;
import org.teamaround.vault.store.CaseStore;

/**
 * Acts with a number each, written as the program writes: one parent row, three children and the counter in one transaction through the
 * gate, with their journal; every fifth also a sealed file and the row that names it. What act n holds follows from n alone.
 */
public final class Script {
    static final int CHILDREN = 3;
    static final UUID COUNTER = id("counter", 0);
    private static final Actor ACTOR = new Actor(id("actor", 0), "Ada Quill", EnumSet.allOf(Role.class));
    private final CaseStore store;

    public Script(CaseStore store) {
        this.store = store;
    }

    /** Answers after the commit has returned. */
    public Outcome<Integer> act(int number) {
        return store.database().inTransaction(Act.of("harness.act", ACTOR), () -> {
            store.gate().save(person(id("parent", number), "H-" + number, words(number)));
            for (int line = 0; line < CHILDREN; line++) store.gate().save(child(number, line));
            store.gate().save(person(COUNTER, "counter", Integer.toString(number)));
            if (hasFile(number)) store.gate().save(document(number, store.sealedFiles().put(content(number))));
            return Outcome.done(number);
        });
    }

    public void acts(int from, int to) {
        for (int number = from; number <= to; number++) act(number).orFault();
    }

    static boolean hasFile(int number) {
        return number % 5 == 0;
    }

    static UUID id(String what, int number) {
        return UUID.nameUUIDFromBytes((what + number).getBytes(StandardCharsets.US_ASCII));
    }

    /** From a few letters to a few pages. */
    static String words(int number) {
        Random random = new Random(number);
        String one = "act " + number + ' ' + Long.toString(random.nextLong(), 36) + ' ';
        return one.repeat(1 + (number % 7 == 0 ? random.nextInt(250) : random.nextInt(4))).strip();
    }

    static byte[] content(int number) {
        byte[] content = new byte[500 + number % 9 * 1000];
        new Random(number).nextBytes(content);
        return content;
    }

    private static PersonRecord person(UUID id, String reference, String note) {
        PersonRecord row = filled(PERSON, new PersonRecord());
        row.setId(id);
        row.setReference(reference);
        row.setNeedsNote(note);
        row.setFamilyFirst(false);
        return row;
    }

    private static PersonAliasRecord child(int number, int line) {
        return new PersonAliasRecord(id("child" + line + '-', number), id("parent", number), line, words(number).substring(0, 5) + line);
    }

    private static DocumentRecord document(int number, UUID file) {
        DocumentRecord row = filled(DOCUMENT, new DocumentRecord());
        row.setId(id("document", number));
        row.setMadeAt(OffsetDateTime.of(2026, 9, 7, 9, 30, 0, 0, ZoneOffset.UTC));
        row.setSealedFile(file);
        return row;
    }

    /** Every text that may not be absent is there, in one letter. */
    private static <R extends UpdatableRecord<R>> R filled(Table<R> table, R row) {
        table.fieldStream().filter(field -> field.getType() == String.class && !field.getDataType().nullable())
            .forEach(field -> row.set(field.coerce(String.class), "x"));
        return row;
    }
}

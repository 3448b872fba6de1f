package org.teamaround.person.store;

import static org.teamaround.database.schema.Tables.SEALED_NOTE;
import static org.teamaround.database.schema.Tables.SEALED_NOTE_WORDING;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.InBin;
import org.teamaround.database.schema.tables.records.SealedNoteRecord;
import org.teamaround.database.schema.tables.records.SealedNoteWordingRecord;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Compartments.Opened;
import org.teamaround.person.PersonId;
import org.teamaround.person.SealedNote;
import org.teamaround.person.SealedNoteId;
import org.teamaround.person.SealedNotes;

/** Notes of tier 3 in the database: their words only sealed, in the child's compartment under the label of the wording's id. */
public final class JooqSealedNotes implements SealedNotes {
    private static final String BETWEEN = "\u001F";
    private final Database database;
    private final Gate gate;
    private final Compartments compartments;

    public JooqSealedNotes(Database database, Gate gate, Compartments compartments) {
        this.database = database;
        this.gate = gate;
        this.compartments = compartments;
    }

    @Override public Optional<SealedNote> find(SealedNoteId id) {
        return database.read().selectFrom(SEALED_NOTE).where(SEALED_NOTE.ID.eq(id.value())).fetchOptional(this::note);
    }

    @Override public List<SealedNote> of(PersonId child) {
        return database.read().selectFrom(SEALED_NOTE).where(SEALED_NOTE.CHILD.eq(child.value())).and(InBin.not(SEALED_NOTE.ID)).orderBy(SEALED_NOTE.ID).fetch(this::note);
    }

    @Override public int count(PersonId child) {
        return database.read().fetchCount(SEALED_NOTE, SEALED_NOTE.CHILD.eq(child.value()).and(InBin.not(SEALED_NOTE.ID)));
    }

    /** Wordings that are there already stay as they are. */
    @Override public void save(SealedNote note) {
        gate.save(new SealedNoteRecord(note.id().value(), note.child().value()));
        int known = database.read().fetchCount(SEALED_NOTE_WORDING, SEALED_NOTE_WORDING.NOTE.eq(note.id().value()));
        for (int line = known; line < note.wordings().size(); line++) gate.save(row(note, line));
    }

    @Override public void move(SealedNote note, PersonId to) {
        SealedNote moved = new SealedNote(note.id(), to, note.wordings());
        gate.save(new SealedNoteRecord(note.id().value(), to.value()));
        for (int line = 0; line < moved.wordings().size(); line++) gate.save(row(moved, line));
    }

    /** To be asked when a compartment has new keys. */
    public void sealAgain(UUID compartment, Compartments.SealAgain again) {
        database.read().select(SEALED_NOTE_WORDING.fields()).from(SEALED_NOTE_WORDING).join(SEALED_NOTE).on(SEALED_NOTE.ID.eq(SEALED_NOTE_WORDING.NOTE))
            .where(SEALED_NOTE.CHILD.eq(compartment)).fetchInto(SEALED_NOTE_WORDING).forEach(row -> {
                row.setSealed(again.again(row.getId(), row.getSealed()));
                gate.save(row);
            });
    }

    private SealedNoteWordingRecord row(SealedNote note, int line) {
        SealedNote.Wording wording = note.wordings().get(line);
        SealedNote.Words words = wording.words().orElseThrow();
        byte[] sealed = compartments.seal(note.child().value(), wording.id(), words.reason() + BETWEEN + words.text());
        return new SealedNoteWordingRecord(wording.id(), note.id().value(), line, wording.author(), wording.authorName(),
            wording.at().atOffset(ZoneOffset.UTC), sealed);
    }

    private SealedNote note(SealedNoteRecord note) {
        PersonId child = new PersonId(note.getChild());
        return new SealedNote(new SealedNoteId(note.getId()), child, database.read().selectFrom(SEALED_NOTE_WORDING)
            .where(SEALED_NOTE_WORDING.NOTE.eq(note.getId())).orderBy(SEALED_NOTE_WORDING.LINE_NO).fetch(row -> wording(child, row)));
    }

    private SealedNote.Wording wording(PersonId child, SealedNoteWordingRecord row) {
        return new SealedNote.Wording(row.getId(), row.getAuthor(), row.getAuthorName(), row.getWrittenAt().toInstant(), words(child, row));
    }

    private Optional<SealedNote.Words> words(PersonId child, SealedNoteWordingRecord row) {
        if (!(compartments.open(child.value(), row.getId(), row.getSealed()) instanceof Opened.Text(String text))) return Optional.empty();
        int between = text.indexOf(BETWEEN);
        return Optional.of(new SealedNote.Words(text.substring(between + 1), text.substring(0, between)));
    }
}

package org.teamaround.correct;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.person.Readers;
import org.teamaround.person.SealedNote;
import org.teamaround.person.SealedNoteChanged;
import org.teamaround.person.SealedNoteId;
import org.teamaround.person.SealedNotes;

/** A restricted note is sealed for those who may read about the other child; only who can read it can do that. */
final class NoteMove implements MovesOf {
    private final SealedNotes notes;
    private final Readers readers;
    private final Announcements announcements;

    NoteMove(SealedNotes notes, Readers readers, Announcements announcements) {
        this.notes = notes;
        this.readers = readers;
        this.announcements = announcements;
    }

    @Override public MovedKind kind() {
        return MovedKind.NOTE;
    }

    @Override public Stream<Movable> of(PersonId child) {
        return notes.of(child).stream().map(n -> new Movable(MovedKind.NOTE, n.id().value(),
            Optional.of(n.wordings().getFirst().at().atZone(Moment.ZONE).toLocalDate()), Phrase.of("correct.of.note", n.wordings().getFirst().authorName())));
    }

    @Override public Outcome<?> move(UUID record, PersonId from, PersonId to, Actor actor) {
        Optional<SealedNote> found = notes.find(new SealedNoteId(record)).filter(n -> n.child().equals(from));
        if (found.isEmpty()) return Outcome.refused(Problem.of("correct.problem.gone"));
        boolean read = readers.may(actor, from) && found.get().wordings().stream().allMatch(w -> w.words().isPresent());
        if (!read) return Outcome.refused(Problem.of("correct.problem.note-not-for-you"));
        notes.move(found.get(), to);
        return announcements.announce(new SealedNoteChanged(from)).then(told -> announcements.announce(new SealedNoteChanged(to)));
    }
}

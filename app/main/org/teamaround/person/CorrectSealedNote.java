package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Gives a note of tier 3 another wording, with the reason; the former wording stays. Only somebody who may read it can. */
@Needs(Right.SEE_RESTRICTED)
public final class CorrectSealedNote {
    private final SealedNotes notes;
    private final Readers readers;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public CorrectSealedNote(SealedNotes notes, Readers readers, Transactions transactions, Announcements announcements, Moment moment) {
        this.notes = notes;
        this.readers = readers;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<SealedNote> correct(SealedNoteId id, String typedText, String typedReason, Actor actor) {
        TypedText clean = new TypedText();
        SealedNote.Words words = new SealedNote.Words(clean.requiredText("text", typedText), clean.requiredText("reason", typedReason));
        Optional<SealedNote> before = notes.find(id);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.SEE_RESTRICTED));
        problems.addAll(clean.problems());
        if (before.isEmpty()) problems.add(Problem.of("person.problem.note-gone"));
        before.filter(note -> !readers.may(actor, note.child())).ifPresent(note -> problems.add(Problem.of("person.problem.not-for-you")));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("person.correct-sealed-note", actor), () -> keep(before.get(), words, actor));
    }

    private Outcome<SealedNote> keep(SealedNote before, SealedNote.Words words, Actor actor) {
        List<SealedNote.Wording> wordings = new ArrayList<>(before.wordings());
        wordings.add(new SealedNote.Wording(Ids.fresh(moment.now()), actor.user(), actor.name(), moment.now(), Optional.of(words)));
        SealedNote corrected = new SealedNote(before.id(), before.child(), wordings);
        notes.save(corrected);
        return announcements.announce(new SealedNoteChanged(before.child())).map(told -> corrected);
    }
}

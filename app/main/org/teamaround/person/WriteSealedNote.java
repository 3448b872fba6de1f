package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Writes a note of tier 3 about a child. Who writes need not be permitted to read it afterwards. */
@Needs(Right.EDIT_CASE)
public final class WriteSealedNote {
    private final SealedNotes notes;
    private final Persons persons;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;
    private final CaseRights rights;

    public WriteSealedNote(SealedNotes notes, Persons persons, Transactions transactions, Announcements announcements, Moment moment,
            CaseRights rights) {
        this.notes = notes;
        this.persons = persons;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
        this.rights = rights;
    }

    public Outcome<SealedNoteId> write(PersonId child, String typed, Actor actor) {
        TypedText clean = new TypedText();
        String text = clean.requiredText("text", typed);
        List<Problem> problems = new ArrayList<>(rights.lacks(actor, Right.EDIT_CASE, List.of(child)));
        problems.addAll(clean.problems());
        if (persons.find(child).filter(p -> p.kind() == PersonKind.CHILD).isEmpty()) problems.add(Problem.of("person.problem.gone"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("person.write-sealed-note", actor), () -> keep(child, text, actor));
    }

    private Outcome<SealedNoteId> keep(PersonId child, String text, Actor actor) {
        SealedNoteId id = new SealedNoteId(Ids.fresh(moment.now()));
        SealedNote.Wording first = new SealedNote.Wording(Ids.fresh(moment.now()), actor.user(), actor.name(), moment.now(),
            Optional.of(new SealedNote.Words(text, "")));
        notes.save(new SealedNote(id, child, List.of(first)));
        return announcements.announce(new SealedNoteChanged(child)).map(told -> id);
    }
}

package org.teamaround.correct;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.ConsentRecorded;
import org.teamaround.consent.Consents;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;

/** A consent leaves the line of one child, which closes behind it, and takes its place in the line of the other. */
final class ConsentMove implements MovesOf {
    private final Consents consents;
    private final Announcements announcements;

    ConsentMove(Consents consents, Announcements announcements) {
        this.consents = consents;
        this.announcements = announcements;
    }

    @Override public MovedKind kind() {
        return MovedKind.CONSENT;
    }

    @Override public Stream<Movable> of(PersonId child) {
        return consents.of(child).stream().map(c -> new Movable(MovedKind.CONSENT, c.id().value(), Optional.of(c.on()),
            Phrase.of("correct.of.consent", Word.of("consent.state", c.state()))));
    }

    @Override public Outcome<?> move(UUID record, PersonId from, PersonId to, Actor actor) {
        Optional<Consent> found = consents.find(new ConsentId(record)).filter(c -> c.child().equals(from));
        if (found.isEmpty()) return Outcome.refused(Problem.of("correct.problem.gone"));
        Consent moved = found.get();
        successors(moved.id(), from).forEach(next -> consents.save(next.about(from, moved.supersedes())));
        List<Consent> line = consents.of(to);
        Optional<ConsentId> before = ConsentLine.before(moved.on(), line).map(Consent::id);
        line.stream().filter(next -> next.supersedes().equals(before)).forEach(next -> consents.save(next.about(to, Optional.of(moved.id()))));
        consents.save(moved.about(to, before));
        return announcements.announce(new ConsentRecorded(moved.id(), to)).then(told -> told(from));
    }

    private List<Consent> successors(ConsentId id, PersonId child) {
        return consents.of(child).stream().filter(c -> c.supersedes().equals(Optional.of(id))).toList();
    }

    /** What the child who lost it has now counts again. */
    private Outcome<?> told(PersonId from) {
        return consents.current(from).<Outcome<?>>map(now -> announcements.announce(new ConsentRecorded(now.id(), from))).orElseGet(() -> Outcome.done(true));
    }
}

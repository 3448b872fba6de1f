package org.teamaround.correct;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.document.Document;
import org.teamaround.document.DocumentId;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;

/** A document is filed with the other child. Its bytes are those of the day it was made. */
final class DocumentMove implements MovesOf {
    private final Documents documents;

    DocumentMove(Documents documents) {
        this.documents = documents;
    }

    @Override public MovedKind kind() {
        return MovedKind.DOCUMENT;
    }

    @Override public Stream<Movable> of(PersonId child) {
        return documents.about(child.value()).stream().map(d -> new Movable(MovedKind.DOCUMENT, d.id().value(), Optional.of(d.madeAt().toLocalDate()),
            Phrase.of("correct.of.document", d.title())));
    }

    @Override public Outcome<?> move(UUID record, PersonId from, PersonId to, Actor actor) {
        Optional<Document> found = documents.find(new DocumentId(record)).filter(d -> d.about().contains(from.value()));
        if (found.isEmpty()) return Outcome.refused(Problem.of("correct.problem.gone"));
        Set<UUID> about = new HashSet<>(found.get().about());
        if (!about.add(to.value())) return Outcome.refused(Problem.of("correct.problem.there-already"));
        about.remove(from.value());
        documents.file(found.get(), about);
        return Outcome.done(true);
    }
}

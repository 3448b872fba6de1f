package org.teamaround.person;

import java.util.Optional;

/** What was typed of a relationship; the components are those of {@link Relationship}. */
public record RelationshipDraft(PersonId child, PersonId relative, RelationshipKind kind, Answer parentalResponsibility,
        Answer livesWithChild, Optional<String> mustNotReceive) {
    /** Nothing asked yet but what they are to each other. */
    public static RelationshipDraft of(PersonId child, PersonId relative, RelationshipKind kind) {
        return new RelationshipDraft(child, relative, kind, Answer.NOT_YET_ASKED, Answer.NOT_YET_ASKED, Optional.empty());
    }

    public static RelationshipDraft of(Relationship r) {
        return new RelationshipDraft(r.child(), r.relative(), r.kind(), r.parentalResponsibility(), r.livesWithChild(), r.mustNotReceive());
    }

    /** A carer with (or without) parental responsibility who lives (or does not live) with the child. */
    public RelationshipDraft with(Answer parentalResponsibility, Answer livesWithChild) {
        return new RelationshipDraft(child, relative, kind, parentalResponsibility, livesWithChild, mustNotReceive);
    }

    /** @param why the reason, such as a court order and its date */
    public RelationshipDraft mustNotReceive(String why) {
        return new RelationshipDraft(child, relative, kind, parentalResponsibility, livesWithChild, Optional.of(why));
    }
}

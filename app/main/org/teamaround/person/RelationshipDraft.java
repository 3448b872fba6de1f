package org.teamaround.person;

import java.util.Optional;
import java.util.UUID;

/** What was typed of a relationship; the components are those of {@link Relationship}. */
public record RelationshipDraft(PersonId child, PersonId relative, RelationshipKind kind, Answer parentalResponsibility,
        Answer livesWithChild, Optional<String> mustNotReceive, Optional<ResponsibilityBasis> by, Optional<PersonId> through) {
    public RelationshipDraft(PersonId child, PersonId relative, RelationshipKind kind, Answer parentalResponsibility, Answer livesWithChild,
            Optional<String> mustNotReceive) {
        this(child, relative, kind, parentalResponsibility, livesWithChild, mustNotReceive, Optional.empty(), Optional.empty());
    }

    /** Nothing asked yet but what they are to each other. */
    public static RelationshipDraft of(PersonId child, PersonId relative, RelationshipKind kind) {
        return new RelationshipDraft(child, relative, kind, Answer.NOT_YET_ASKED, Answer.NOT_YET_ASKED, Optional.empty());
    }

    public static RelationshipDraft of(Relationship r) {
        return new RelationshipDraft(r.child(), r.relative(), r.kind(), r.parentalResponsibility(), r.livesWithChild(), r.mustNotReceive(),
            r.by(), r.through());
    }

    Relationship as(UUID id) {
        return new Relationship(id, child, relative, kind, parentalResponsibility, livesWithChild, mustNotReceive, by, through);
    }

    /** The same for another child. */
    public RelationshipDraft ofChild(PersonId other) {
        return new RelationshipDraft(other, relative, kind, parentalResponsibility, livesWithChild, mustNotReceive, by, through);
    }

    /** The same two, otherwise related. */
    RelationshipDraft as(RelationshipKind other, Answer lives) {
        return new RelationshipDraft(child, relative, other, parentalResponsibility, lives, mustNotReceive, by, through);
    }

    /** A carer with (or without) parental responsibility who lives (or does not live) with the child. */
    public RelationshipDraft with(Answer parentalResponsibility, Answer livesWithChild) {
        return new RelationshipDraft(child, relative, kind, parentalResponsibility, livesWithChild, mustNotReceive, by, through);
    }

    /** @param why the reason, such as a court order and its date */
    public RelationshipDraft mustNotReceive(String why) {
        return new RelationshipDraft(child, relative, kind, parentalResponsibility, livesWithChild, Optional.of(why), by, through);
    }

    public RelationshipDraft by(Optional<ResponsibilityBasis> how) {
        return new RelationshipDraft(child, relative, kind, parentalResponsibility, livesWithChild, mustNotReceive, how, through);
    }

    /** @param whose mother, sister or partner they are */
    public RelationshipDraft through(Optional<PersonId> whose) {
        return new RelationshipDraft(child, relative, kind, parentalResponsibility, livesWithChild, mustNotReceive, by, whose);
    }
}

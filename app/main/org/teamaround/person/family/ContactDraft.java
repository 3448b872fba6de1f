package org.teamaround.person.family;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.person.PersonId;

/** What was typed of contact; the components are those of {@link Contact}. */
public record ContactDraft(PersonId child, PersonId relative, ContactKind kind, String details, Optional<LocalDate> orderedOn,
        Optional<LocalDate> from, Optional<LocalDate> to) {
    public static ContactDraft of(PersonId child, PersonId relative, ContactKind kind, String details) {
        return new ContactDraft(child, relative, kind, details, Optional.empty(), Optional.empty(), Optional.empty());
    }
}

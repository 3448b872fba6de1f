package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** A family was given the privacy notice (domain.md 5.6). @param version as the team calls it, such as "2026-1" */
public record NoticeGiven(UUID id, List<PersonId> children, String version, LocalDate on, String to, String by) {
    public NoticeGiven {
        children = List.copyOf(children);
    }
}

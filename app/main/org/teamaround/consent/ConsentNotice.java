package org.teamaround.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/**
 * Word owed to an agency that was told of a child, that the family took its agreement back (domain.md 2.g).
 * @param consent the record of the withdrawal
 * @param since   day of the withdrawal
 * @param toldOn  absent while it is owed
 * @param by      who told them; empty while it is owed
 */
public record ConsentNotice(UUID id, ConsentId consent, PersonId child, AgencyId agency, LocalDate since, Optional<LocalDate> toldOn, String by, Way way) {
    public boolean isOwed() {
        return toldOn.isEmpty();
    }

    ConsentNotice told(LocalDate on, String who, Way how) {
        return new ConsentNotice(id, consent, child, agency, since, Optional.of(on), who, how);
    }
}

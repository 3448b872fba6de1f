package org.teamaround.consent;

import java.util.Optional;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/**
 * With whom something is shared, or not.
 * @param name  as written
 * @param route how it goes there safely; may be empty
 */
public record SharedWith(Optional<AgencyId> agency, Optional<PersonId> person, String name, String route) {
    /** Nobody in particular: the decision is about the agreement itself. */
    public static final SharedWith NOBODY = new SharedWith(Optional.empty(), Optional.empty(), "", "");

    public static SharedWith of(Recipient recipient, String route) {
        return new SharedWith(agency(recipient), recipient instanceof Recipient.Family(PersonId person, String name) ? Optional.of(person) : Optional.empty(),
            recipient.name(), route);
    }

    boolean is(Recipient recipient) {
        SharedWith other = of(recipient, "");
        if (agency.isPresent() || other.agency.isPresent()) return agency.equals(other.agency);
        if (person.isPresent() || other.person.isPresent()) return person.equals(other.person);
        return name.equalsIgnoreCase(other.name);
    }

    static Optional<AgencyId> agency(Recipient recipient) {
        return switch (recipient) {
            case Recipient.ToAgency to -> Optional.of(to.agency());
            case Recipient.Referrer from -> from.agency();
            case Recipient.Team team -> Optional.empty();
            case Recipient.Family family -> Optional.empty();
            case Recipient.SendingAuthority authority -> Optional.empty();
            case Recipient.PanelMembers members -> Optional.empty();
        };
    }
}

package org.teamaround.consent;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/** To whom something would go. {@code name} is as written in the disclosure log. */
public sealed interface Recipient {
    String name();

    /** The purpose the gate asks about: none for the team's own papers and a family's. */
    default Optional<Purpose> purpose(Purpose purpose) {
        return this instanceof Team || this instanceof Family ? Optional.empty() : Optional.of(purpose);
    }

    /** The team's own working papers and file. */
    record Team(String name) implements Recipient {}

    /** One agency, such as a member of the team around the child. */
    record ToAgency(AgencyId agency, String name) implements Recipient {}

    /** A family member or the young person. */
    record Family(PersonId person, String name) implements Recipient {}

    /** Who sent the referral. {@code ownFamily}: a parent or the young person; {@code agency} is absent for them and for a neighbour. */
    record Referrer(Optional<AgencyId> agency, boolean ownFamily, String name) implements Recipient {}

    /** The authority a case came from: it may have the receipt and no more (domain.md 5.3). */
    record SendingAuthority(String name) implements Recipient {}

    /** Everybody round the panel's table; {@code panel} is the id of its series, whose leaflet says whom the families agreed to. */
    record PanelMembers(Optional<UUID> panel, Set<AgencyId> agencies, String name) implements Recipient {
        public PanelMembers {
            agencies = Set.copyOf(agencies);
        }

        public PanelMembers(Set<AgencyId> agencies, String name) {
            this(Optional.empty(), agencies, name);
        }
    }
}

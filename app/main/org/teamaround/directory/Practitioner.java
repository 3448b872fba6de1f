package org.teamaround.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who works with families (practitioner block of domain.md 2.0). Comes into being by name.
 * @param user       the user of this vault this practitioner is; absent for most
 * @param cafTrained when trained to assess; absent when not trained or not known
 * @param inLeadPool may be asked to be lead professional
 * @param cafLead    the contact for CAF inside their agency
 */
public record Practitioner(PractitionerId id, String name, String jobTitle, Optional<AgencyId> agency, String phone, String secureEmail,
        Optional<LocalDate> cafTrained, boolean inLeadPool, boolean cafLead, boolean active, Optional<UUID> user) {
    public static Practitioner named(PractitionerId id, String name) {
        return new Practitioner(id, name, "", Optional.empty(), "", "", Optional.empty(), false, false, true, Optional.empty());
    }

    public Practitioner withUser(Optional<UUID> who) {
        return new Practitioner(id, name, jobTitle, agency, phone, secureEmail, cafTrained, inLeadPool, cafLead, active, who);
    }

    public Practitioner withAgency(Optional<AgencyId> agency) {
        return new Practitioner(id, name, jobTitle, agency, phone, secureEmail, cafTrained, inLeadPool, cafLead, active, user);
    }
}

package org.teamaround.referral;

import java.util.Optional;
import org.teamaround.directory.Agency;
import org.teamaround.directory.EnterAgency;
import org.teamaround.directory.EnterPractitioner;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;

/** The referrer with agency and practitioner of the directory, who come into being by name. A parent or neighbour gets no entry there. */
final class ReferrerEntering {
    private final EnterAgency enterAgency;
    private final EnterPractitioner enterPractitioner;

    ReferrerEntering(EnterAgency enterAgency, EnterPractitioner enterPractitioner) {
        this.enterAgency = enterAgency;
        this.enterPractitioner = enterPractitioner;
    }

    Outcome<Referrer> enter(ReferrerEntry typed, Actor actor) {
        if (typed.agency().isBlank()) return Outcome.done(referrer(typed, Optional.empty(), Optional.empty()));
        return enterAgency.named(typed.agency(), actor).then(agency -> enterPractitioner.named(typed.name(), Optional.of(agency.id()), actor)
            .map(practitioner -> referrer(typed, Optional.of(agency), Optional.of(practitioner))));
    }

    private static Referrer referrer(ReferrerEntry typed, Optional<Agency> agency, Optional<Practitioner> practitioner) {
        return new Referrer(typed.name(), typed.jobTitle(), agency.map(Agency::id), practitioner.map(Practitioner::id), typed.phone(),
            typed.email(), typed.emailSecure(), typed.theirReference(), typed.safeguardingLead());
    }
}

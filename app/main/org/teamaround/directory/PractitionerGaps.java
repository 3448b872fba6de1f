package org.teamaround.directory;

import static org.teamaround.directory.MergeEntries.either;

/** One practitioner with what only another entry of theirs says. */
final class PractitionerGaps {
    private PractitionerGaps() {}

    static Practitioner filled(Practitioner one, Practitioner other) {
        Post post = new Post(either(one.jobTitle(), other.jobTitle()), one.agency().or(other::agency), one.post().from().or(() -> other.post().from()), one.post().to());
        Contact contact = new Contact(either(one.phone(), other.phone()), either(one.secureEmail(), other.secureEmail()), either(one.contact().address(), other.contact().address()));
        CafRole caf = new CafRole(one.cafTrained().or(other::cafTrained), one.inLeadPool() || other.inLeadPool(), one.cafLead() || other.cafLead());
        Supervision under = new Supervision(one.supervision().team().or(() -> other.supervision().team()),
            one.supervision().lineManager().or(() -> other.supervision().lineManager()).filter(m -> !m.equals(one.id())),
            one.supervision().supervisor().or(() -> other.supervision().supervisor()).filter(s -> !s.equals(one.id())));
        return new Practitioner(one.id(), one.name(), post, contact, caf, under, one.specialisms(), one.away(), one.before(), one.active() || other.active(),
            one.user().or(other::user));
    }
}

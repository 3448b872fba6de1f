package org.teamaround.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who works with families (practitioner block of domain.md 2.0). Comes into being by name.
 * @param post   the present one
 * @param away   when they are, were or will be away, earliest first; may be empty
 * @param before earlier posts, earliest first; may be empty
 * @param user   the user of this vault this practitioner is; absent for most
 */
public record Practitioner(PractitionerId id, String name, Post post, Contact contact, CafRole caf, Supervision supervision,
        List<Specialism> specialisms, List<Absence> away, List<Post> before, boolean active, Optional<UUID> user) {
    public Practitioner {
        specialisms = List.copyOf(specialisms);
        away = List.copyOf(away);
        before = List.copyOf(before);
    }

    public static Practitioner named(PractitionerId id, String name) {
        return new Practitioner(id, name, Post.UNKNOWN, Contact.NONE, CafRole.NONE, Supervision.NONE, List.of(), List.of(), List.of(), true, Optional.empty());
    }

    public String jobTitle() { return post.jobTitle(); }

    public Optional<AgencyId> agency() { return post.agency(); }

    public String phone() { return contact.phone(); }

    public String secureEmail() { return contact.secureEmail(); }

    public Optional<LocalDate> cafTrained() { return caf.trained(); }

    public boolean inLeadPool() { return caf.inLeadPool(); }

    public boolean cafLead() { return caf.lead(); }

    public Optional<Absence> awayOn(LocalDate day) {
        return away.stream().filter(a -> a.isOn(day)).findFirst();
    }

    public Practitioner called(String other) {
        return new Practitioner(id, other, post, contact, caf, supervision, specialisms, away, before, active, user);
    }

    public Practitioner at(Post other) {
        return new Practitioner(id, name, other, contact, caf, supervision, specialisms, away, before, active, user);
    }

    public Practitioner working(String jobTitle, Optional<AgencyId> agency) {
        return at(new Post(jobTitle, agency, post.from(), post.to()));
    }

    public Practitioner withAgency(Optional<AgencyId> agency) {
        return at(post.with(agency));
    }

    public Practitioner reached(Contact by) {
        return new Practitioner(id, name, post, by, caf, supervision, specialisms, away, before, active, user);
    }

    public Practitioner may(CafRole role) {
        return new Practitioner(id, name, post, contact, role, supervision, specialisms, away, before, active, user);
    }

    public Practitioner under(Supervision whose) {
        return new Practitioner(id, name, post, contact, caf, whose, specialisms, away, before, active, user);
    }

    public Practitioner knowing(List<Specialism> what) {
        return new Practitioner(id, name, post, contact, caf, supervision, what, away, before, active, user);
    }

    public Practitioner away(List<Absence> when) {
        return new Practitioner(id, name, post, contact, caf, supervision, specialisms, when, before, active, user);
    }

    public Practitioner having(List<Post> earlier) {
        return new Practitioner(id, name, post, contact, caf, supervision, specialisms, away, earlier, active, user);
    }

    public Practitioner inUse(boolean is) {
        return new Practitioner(id, name, post, contact, caf, supervision, specialisms, away, before, is, user);
    }

    public Practitioner withUser(Optional<UUID> who) {
        return new Practitioner(id, name, post, contact, caf, supervision, specialisms, away, before, active, who);
    }
}

package org.teamaround.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The fields of practitioners and agencies, in the order of their forms. */
public final class EntryFields {
    static final Set<Object> SAYS_NOTHING = Set.of("", false, Optional.empty(), AgencyType.OTHER);

    private EntryFields() {}

    public static List<EntryField<Practitioner>> ofPractitioner() {
        return List.of(field("name", Practitioner::name, (p, o) -> p.called(o.name())),
            field("jobTitle", Practitioner::jobTitle, (p, o) -> p.working(o.jobTitle(), p.agency())),
            field("agency", Practitioner::agency, (p, o) -> p.withAgency(o.agency())),
            field("phone", Practitioner::phone, (p, o) -> p.reached(new Contact(o.phone(), p.secureEmail(), p.contact().address()))),
            field("secureEmail", Practitioner::secureEmail, (p, o) -> p.reached(new Contact(p.phone(), o.secureEmail(), p.contact().address()))),
            field("since", p -> p.post().from(), (p, o) -> p.at(new Post(p.jobTitle(), p.agency(), o.post().from(), p.post().to()))),
            field("address", p -> p.contact().address(), (p, o) -> p.reached(new Contact(p.phone(), p.secureEmail(), o.contact().address()))),
            field("cafTrained", Practitioner::cafTrained, (p, o) -> p.may(new CafRole(o.cafTrained(), p.inLeadPool(), p.cafLead()))),
            field("inLeadPool", Practitioner::inLeadPool, (p, o) -> p.may(new CafRole(p.cafTrained(), o.inLeadPool(), p.cafLead()))),
            field("cafLead", Practitioner::cafLead, (p, o) -> p.may(new CafRole(p.cafTrained(), p.inLeadPool(), o.cafLead()))),
            field("lineManager", p -> p.supervision().lineManager(), (p, o) -> p.under(new Supervision(p.supervision().team(), notOneself(p, o.supervision().lineManager()), p.supervision().supervisor()))),
            field("supervisor", p -> p.supervision().supervisor(), (p, o) -> p.under(new Supervision(p.supervision().team(), p.supervision().lineManager(), notOneself(p, o.supervision().supervisor())))),
            field("team", p -> p.supervision().team(), (p, o) -> p.under(new Supervision(o.supervision().team(), p.supervision().lineManager(), p.supervision().supervisor()))),
            field("active", Practitioner::active, (p, o) -> p.inUse(o.active())));
    }

    private static Optional<PractitionerId> notOneself(Practitioner who, Optional<PractitionerId> other) {
        return other.filter(id -> !id.equals(who.id()));
    }

    public static List<EntryField<Agency>> ofAgency() {
        return List.of(field("name", Agency::name, (a, o) -> new Agency(a.id(), o.name(), a.type(), a.phone(), a.email(), a.address(), a.active())),
            field("type", Agency::type, (a, o) -> new Agency(a.id(), a.name(), o.type(), a.phone(), a.email(), a.address(), a.active())),
            field("phone", Agency::phone, (a, o) -> new Agency(a.id(), a.name(), a.type(), o.phone(), a.email(), a.address(), a.active())),
            field("email", Agency::email, (a, o) -> new Agency(a.id(), a.name(), a.type(), a.phone(), o.email(), a.address(), a.active())),
            field("address", Agency::address, (a, o) -> new Agency(a.id(), a.name(), a.type(), a.phone(), a.email(), o.address(), a.active())),
            field("active", Agency::active, (a, o) -> new Agency(a.id(), a.name(), a.type(), a.phone(), a.email(), a.address(), o.active())));
    }

    private static <T> EntryField<T> field(String key, Function<T, Object> said, BinaryOperator<T> take) {
        return new EntryField<>(key, said, take);
    }
}

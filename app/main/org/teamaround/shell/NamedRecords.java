package org.teamaround.shell;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;

/** Whatever an id stands for, by the name that users know. */
public final class NamedRecords implements Function<UUID, Optional<String>> {
    private final Assembly program;

    public NamedRecords(Assembly program) {
        this.program = program;
    }

    @Override public Optional<String> apply(UUID id) {
        PeopleWiring people = program.people();
        Stream<Supplier<Optional<String>>> kinds = Stream.of(() -> people.persons.find(new PersonId(id)).map(people.names::display),
            () -> people.practitioners.find(new PractitionerId(id)).map(Practitioner::name), () -> people.agencies.find(new AgencyId(id)).map(Agency::name),
            () -> program.referrals().referrals.find(new ReferralId(id)).map(Referral::reference), () -> people.services.find(new LocalServiceId(id)).map(LocalService::name));
        return kinds.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}

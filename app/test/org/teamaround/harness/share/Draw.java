package org.teamaround.harness.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.Scope;
import org.teamaround.consent.Taking;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Ids;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;

/** One random agreement, and one random recipient. */
final class Draw {
    private static final List<ConsentState> STATES = List.of(ConsentState.REQUESTED, ConsentState.GIVEN_FULL, ConsentState.GIVEN_FULL, ConsentState.GIVEN_LIMITED,
        ConsentState.GIVEN_LIMITED, ConsentState.GIVEN_LIMITED, ConsentState.PARTLY_WITHDRAWN, ConsentState.REFUSED, ConsentState.WITHDRAWN);
    private final Family family;
    private final Random random;

    Draw(Family family, Random random) {
        this.family = family;
        this.random = random;
    }

    /** In place of the one in force. */
    Consent consent(PersonId child) {
        ConsentState state = STATES.get(random.nextInt(STATES.size()));
        boolean given = state == ConsentState.GIVEN_FULL || state == ConsentState.GIVEN_LIMITED || state == ConsentState.PARTLY_WITHDRAWN;
        LocalDate today = family.program().moment().today();
        Consent drawn = new Consent(new ConsentId(Ids.fresh(family.program().moment().now())), child, state, ConsentGiver.PARENTAL_RESPONSIBILITY, Optional.empty(), today,
            given ? scope() : Scope.NONE, Taking.written("Ada Quill"), Optional.empty(), Optional.empty(),
            given ? Optional.of(random.nextInt(6) == 0 ? today.minusDays(1) : today.plusYears(1)) : Optional.empty(),
            family.program().referrals().consents.current(child).map(Consent::id), Optional.empty());
        family.write(() -> family.program().referrals().consents.save(drawn));
        return drawn;
    }

    private Scope scope() {
        Set<AgencyId> shared = new HashSet<>();
        Set<AgencyId> sensitive = new HashSet<>();
        Set<AgencyId> excluded = new HashSet<>();
        for (Agency agency : family.agencies()) switch (random.nextInt(6)) {
            case 0, 1 -> shared.add(agency.id());
            case 2 -> {
                shared.add(agency.id());
                sensitive.add(agency.id());
            }
            case 3 -> excluded.add(agency.id());
            default -> { }
        }
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : Purpose.values()) if (random.nextInt(4) > 0) purposes.add(purpose);
        Set<PersonId> people = new HashSet<>();
        for (Person adult : family.adults()) if (random.nextInt(4) == 0) people.add(adult.id());
        return new Scope(true, random.nextInt(8) > 0, purposes, shared, sensitive, excluded, people);
    }

    Recipient recipient() {
        List<Recipient> all = new ArrayList<>(List.of(new Recipient.Team("the file"), new Recipient.SendingAuthority("Northbridge")));
        family.agencies().forEach(a -> all.add(new Recipient.ToAgency(a.id(), a.name())));
        family.agencies().forEach(a -> all.add(new Recipient.Referrer(Optional.of(a.id()), false, a.name())));
        family.adults().forEach(p -> all.add(new Recipient.Family(p.id(), p.name().full())));
        return random.nextInt(8) == 0 ? all.getFirst() : all.get(random.nextInt(all.size()));
    }
}

package org.teamaround.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Consents;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyType;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.referral.Level;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;

/** Says when a full CAF would be the better one: three agencies or more, level 3 or 4, unborn, step-down, transfer (domain.md 2.c). */
public final class KindAdvice {
    private static final Set<String> LEVEL_THREE = Set.of("complex", "specialist");
    private final Persons persons;
    private final Referrals referrals;
    private final Consents consents;
    private final Agencies agencies;

    public KindAdvice(Persons persons, Referrals referrals, Consents consents, Agencies agencies) {
        this.persons = persons;
        this.referrals = referrals;
        this.consents = consents;
        this.agencies = agencies;
    }

    /** Why a full CAF is suggested for this child; empty when the streamlined one is enough. */
    public List<FullReason> reasons(PersonId child, Optional<ReferralId> referral, Answers answers) {
        Optional<Referral> source = referral.flatMap(referrals::find);
        return Stream.of(FullReason.values()).filter(r -> applies(r, child, source, answers)).toList();
    }

    private boolean applies(FullReason reason, PersonId child, Optional<Referral> referral, Answers answers) {
        return switch (reason) {
            case THREE_AGENCIES -> agreedAgencies(child) >= 3 || answers.rows("services").size() >= 3;
            case LEVEL_THREE -> LEVEL_THREE.contains(answers.text("level"))
                || referral.flatMap(Referral::level).filter(l -> l == Level.COMPLEX || l == Level.SPECIALIST).isPresent();
            case UNBORN -> persons.find(child).filter(Person::isUnborn).isPresent();
            case STEP_DOWN -> referral.flatMap(r -> r.referrer().agency()).flatMap(agencies::find).map(Agency::type)
                .filter(AgencyType.SOCIAL_CARE::equals).isPresent();
            case TRANSFER -> referral.flatMap(Referral::transfer).isPresent();
        };
    }

    private int agreedAgencies(PersonId child) {
        return consents.current(child).filter(Consent::isGiven).map(c -> c.sharedWith().size()).orElse(0);
    }
}

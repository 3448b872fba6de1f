package org.teamaround.person.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.alike.WordPairs;
import org.teamaround.person.Gender;
import org.teamaround.person.PersonKind;

/**
 * Adds up what speaks for and against (after Fellegi and Sunter: the logarithm of how much likelier each agreement is between two entries of
 * one person than between two people).
 */
final class Scores {
    /** Beyond what finding somebody among so many people by chance is worth: one false alarm in 2 to this power entries. */
    private static final double MARGIN = 3.8;
    private static final double SEEN_ELSEWHERE = 500;
    private static final double RARE = 9;
    private static final double DOUBTFUL = 3;
    private static final double AMONG_A_FAMILY = 7;
    private static final double CLEARLY_ANOTHER = -3;
    private final Gathered all;
    private final NameEvidence names;
    private final PlaceEvidence places;

    Scores(WordPairs pairs, Gathered all) {
        this.all = all;
        names = new NameEvidence(pairs, all.counts(), all.origins());
        places = new PlaceEvidence(all.places());
    }

    /** @param related whether both have the same people around them */
    Optional<Likely> of(Traits typed, Traits known, boolean related) {
        NameEvidence.OfNames name = names.of(typed, known);
        Evidence birth = BirthEvidence.of(typed.birth(), known.birth());
        List<Evidence> shared = PlaceEvidence.shared(typed, known, related);
        Evidence household = PlaceEvidence.household(name.family(), shared);
        Evidence numbers = numbers(typed, known);
        if (numbers.bits() <= 0 && isTwin(name, birth, shared)) return Optional.of(new Likely(known.id(), 50, reasons(birth.and(household).because(Reason.TWIN)), true));
        Evidence whole = given(name, shared).and(birth).and(household).and(places.around(typed, known, !shared.isEmpty())).and(numbers);
        double over = whole.bits() - otherKind(typed, known, birth) - otherGender(typed, known) - worthALook();
        return over < 0 ? Optional.empty() : Optional.of(new Likely(known.id(), (int) Math.min(100, 50 + over * 4), reasons(whole), false));
    }

    private double worthALook() {
        return Math.log(all.counts().people() + SEEN_ELSEWHERE) / Math.log(2) + MARGIN;
    }

    /** Who lives together hardly ever has the same given name, however common it is. */
    private static Evidence given(NameEvidence.OfNames name, List<Evidence> shared) {
        boolean together = shared.stream().anyMatch(each -> each.bits() >= 12);
        double bits = name.given().bits();
        return together && bits >= DOUBTFUL && bits < AMONG_A_FAMILY ? new Evidence(AMONG_A_FAMILY, name.given().reasons()) : name.given();
    }

    /** Few of a team's children are written down as grown-ups besides. */
    private static double otherKind(Traits typed, Traits known, Evidence birth) {
        return typed.kind() == known.kind() || birth.bits() > 5 ? 0 : 7;
    }

    private static double otherGender(Traits typed, Traits known) {
        Optional<Gender> one = typed.gender().answer().filter(Scores::tells);
        Optional<Gender> other = known.gender().answer().filter(Scores::tells);
        return one.isPresent() && other.isPresent() && !one.equals(other) ? 3 : 0;
    }

    private static boolean tells(Gender gender) {
        return gender == Gender.FEMALE || gender == Gender.MALE;
    }

    private static boolean isTwin(NameEvidence.OfNames name, Evidence birth, List<Evidence> shared) {
        boolean sameDay = birth.reasons().contains(Reason.SAME_BIRTH);
        boolean otherGiven = name.given().bits() < CLEARLY_ANOTHER && name.family().bits() > -1;
        return sameDay && otherGiven && (!shared.isEmpty() || name.family().bits() >= RARE);
    }

    private static Evidence numbers(Traits one, Traits other) {
        return number(one.nhsNumber(), other.nhsNumber(), Reason.SAME_NHS_NUMBER).and(number(one.upn(), other.upn(), Reason.SAME_UPN));
    }

    /** One number of a thousand million by chance; two numbers for one person now and then. */
    private static Evidence number(String one, String other, Reason why) {
        if (one.isEmpty() || other.isEmpty()) return Evidence.NONE;
        return one.equalsIgnoreCase(other) ? Evidence.of(30, why) : Evidence.against(6);
    }

    /** Given name and family name the same are said in one. */
    private static List<Reason> reasons(Evidence all) {
        List<Reason> reasons = new ArrayList<>(all.reasons());
        if (reasons.contains(Reason.SAME_GIVEN) && reasons.contains(Reason.SAME_FAMILY_NAME)) {
            reasons.set(reasons.indexOf(Reason.SAME_GIVEN), Reason.SAME_NAME);
            reasons.remove(Reason.SAME_FAMILY_NAME);
        }
        return reasons;
    }
}

package org.teamaround.person.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.alike.WordPairs;

/**
 * Adds up what speaks for and against. What a household shares (family name, address, phone, mother) is shared by brothers and sisters
 * too, and one piece of it explains the others: the strongest counts whole, the rest in part.
 */
final class Scores {
    /** Beyond what finding somebody among so many people by chance is worth: one false alarm in 2 to this power entries. */
    private static final double MARGIN = 6.6;
    private static final double SEEN_ELSEWHERE = 500;
    private static final double MOST_OF_HOUSEHOLD = 17;
    private static final double REST_OF_HOUSEHOLD = 0.35;
    private static final double RARE = 9;
    private final NameCounts counts;
    private final NameEvidence names;

    Scores(WordPairs pairs, NameCounts counts) {
        this.counts = counts;
        names = new NameEvidence(pairs, counts);
    }

    /** @param related whether both have the same people around them */
    Optional<Likely> of(Traits typed, Traits known, boolean related) {
        NameEvidence.OfNames name = names.of(typed, known);
        Evidence birth = BirthEvidence.of(typed.birth(), known.birth());
        List<Evidence> shared = shared(typed, known, related);
        if (isTwin(name, birth, shared)) return Optional.of(new Likely(known.id(), 50, reasons(birth.and(household(name.family(), shared)).because(Reason.TWIN)), true));
        Evidence all = name.given().and(birth).and(household(name.family(), shared)).and(numbers(typed, known));
        double over = all.bits() - otherKind(typed, known, birth) - worthALook();
        return over < 0 ? Optional.empty() : Optional.of(new Likely(known.id(), (int) Math.min(100, 50 + over * 4), reasons(all), false));
    }

    private double worthALook() {
        return Math.log(counts.people() + SEEN_ELSEWHERE) / Math.log(2) + MARGIN;
    }

    private static double otherKind(Traits typed, Traits known, Evidence birth) {
        return typed.kind() == known.kind() || birth.bits() > 0 ? 0 : 5;
    }

    private boolean isTwin(NameEvidence.OfNames name, Evidence birth, List<Evidence> shared) {
        boolean sameDay = birth.reasons().contains(Reason.SAME_BIRTH);
        boolean otherGiven = name.given().bits() < 0 && name.family().bits() > -1;
        return sameDay && otherGiven && (!shared.isEmpty() || name.family().bits() >= RARE);
    }

    private static Evidence household(Evidence family, List<Evidence> shared) {
        List<Evidence> all = new ArrayList<>(shared);
        if (family.bits() > 0) all.add(family);
        all.sort(Collections.reverseOrder(java.util.Comparator.comparingDouble(Evidence::bits)));
        double bits = 0;
        Evidence told = Evidence.NONE;
        for (Evidence each : all) {
            bits += bits == 0 ? each.bits() : each.bits() * REST_OF_HOUSEHOLD;
            told = told.and(each);
        }
        return new Evidence(Math.min(bits, MOST_OF_HOUSEHOLD) + Math.min(family.bits(), 0), told.reasons());
    }

    private static List<Evidence> shared(Traits one, Traits other, boolean related) {
        List<Evidence> shared = new ArrayList<>();
        List<String> places = one.places().stream().filter(other.places()::contains).toList();
        if (places.stream().anyMatch(place -> place.indexOf('|') > 0)) shared.add(Evidence.of(12, Reason.SAME_ADDRESS));
        else if (!places.isEmpty()) shared.add(Evidence.of(places.stream().anyMatch(place -> place.startsWith("|")) ? 6 : 8.5, Reason.SAME_POSTCODE));
        if (one.phones().stream().anyMatch(other.phones()::contains)) shared.add(Evidence.of(12, Reason.SAME_PHONE));
        boolean sameMother = one.mother().isPresent() && one.mother().equals(other.mother());
        if (related || sameMother) shared.add(Evidence.of(12, Reason.SAME_FAMILY));
        return shared;
    }

    private static Evidence numbers(Traits one, Traits other) {
        return number(one.nhsNumber(), other.nhsNumber(), 40, Reason.SAME_NHS_NUMBER).and(number(one.upn(), other.upn(), 40, Reason.SAME_UPN));
    }

    private static Evidence number(String one, String other, double bits, Reason why) {
        if (one.isEmpty() || other.isEmpty()) return Evidence.NONE;
        return one.equalsIgnoreCase(other) ? Evidence.of(bits, why) : Evidence.against(4);
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

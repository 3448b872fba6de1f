package org.teamaround.person.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the places say where somebody lives, learns and is cared for. One piece of a household explains the others: the strongest counts
 * whole, the rest in part. That everything they have is another's speaks against, but not much: families move.
 */
final class PlaceEvidence {
    private static final double MOST_OF_HOUSEHOLD = 17;
    private static final double REST_OF_HOUSEHOLD = 0.35;
    private static final double MOST_OF_A_PLACE = 6;
    private static final Evidence OTHER_PLACE = Evidence.against(1.5);
    private final PlaceCounts counts;

    PlaceEvidence(PlaceCounts counts) {
        this.counts = counts;
    }

    /** Address, telephone, family: what two of a household have in common. */
    static List<Evidence> shared(Traits one, Traits other, boolean related) {
        List<Evidence> shared = new ArrayList<>();
        List<String> places = one.places().stream().filter(other.places()::contains).toList();
        if (places.stream().anyMatch(place -> place.indexOf('|') > 0)) shared.add(Evidence.of(12, Reason.SAME_ADDRESS));
        else if (!places.isEmpty()) shared.add(Evidence.of(places.stream().anyMatch(place -> place.startsWith("|")) ? 6 : 8.5, Reason.SAME_POSTCODE));
        if (one.phones().stream().anyMatch(other.phones()::contains)) shared.add(Evidence.of(12, Reason.SAME_PHONE));
        boolean sameMother = one.mother().isPresent() && one.mother().equals(other.mother());
        if (related || sameMother) shared.add(Evidence.of(12, Reason.SAME_FAMILY));
        return shared;
    }

    static Evidence household(Evidence family, List<Evidence> shared) {
        List<Evidence> all = new ArrayList<>(shared);
        if (family.bits() > 0) all.add(family);
        all.sort(Comparator.comparingDouble(Evidence::bits).reversed());
        double bits = 0;
        Evidence told = Evidence.NONE;
        for (Evidence each : all) {
            bits += bits == 0 ? each.bits() : each.bits() * REST_OF_HOUSEHOLD;
            told = told.and(each);
        }
        return new Evidence(Math.min(bits, MOST_OF_HOUSEHOLD) + Math.min(family.bits(), 0), told.reasons());
    }

    /** School and surgery, and where nothing of a household is shared, that they live elsewhere. */
    Evidence around(Traits one, Traits other, boolean household) {
        Evidence around = of(one.school(), other.school(), counts.schoolBits(one.school()), Reason.SAME_SCHOOL)
            .and(of(one.surgery(), other.surgery(), counts.surgeryBits(one.surgery()), Reason.SAME_SURGERY));
        if (household) return new Evidence(Math.max(around.bits(), 0) * REST_OF_HOUSEHOLD, around.reasons());
        boolean elsewhere = !one.places().isEmpty() && !other.places().isEmpty();
        return elsewhere ? around.and(OTHER_PLACE) : around;
    }

    private static Evidence of(String one, String other, double bits, Reason same) {
        if (one.isEmpty() || other.isEmpty()) return Evidence.NONE;
        return one.equals(other) ? Evidence.of(Math.min(bits, MOST_OF_A_PLACE), same) : OTHER_PLACE;
    }
}

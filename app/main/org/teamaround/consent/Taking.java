package org.teamaround.consent;

import java.util.EnumSet;
import java.util.Set;

/**
 * How agreement was asked and given (domain.md 2.g).
 * @param takenBy     practitioner or user who asked, as text
 * @param witness     for verbal consent: who heard it; empty otherwise
 * @param interpreter who interpreted; may be empty though one was used
 */
public record Taking(ConsentForm form, String takenBy, String witness, boolean interpreterUsed, String interpreter, Set<Explained> explained) {
    public Taking {
        explained = Set.copyOf(explained);
    }

    /** @param limitsExplained that concern for a child's safety overrides confidentiality */
    public Taking(ConsentForm form, String takenBy, String witness, boolean interpreterUsed, boolean limitsExplained, boolean leafletGiven) {
        this(form, takenBy, witness, interpreterUsed, "", explained(limitsExplained, leafletGiven));
    }

    public static Taking written(String takenBy) {
        return new Taking(ConsentForm.WRITTEN, takenBy, "", false, true, false);
    }

    public boolean limitsExplained() {
        return explained.contains(Explained.LIMITS);
    }

    public boolean leafletGiven() {
        return explained.contains(Explained.LEAFLET);
    }

    private static Set<Explained> explained(boolean limits, boolean leaflet) {
        Set<Explained> told = EnumSet.noneOf(Explained.class);
        if (limits) told.add(Explained.LIMITS);
        if (leaflet) told.add(Explained.LEAFLET);
        return told;
    }
}

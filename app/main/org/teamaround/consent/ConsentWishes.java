package org.teamaround.consent;

import java.util.List;
import java.util.Set;
import org.teamaround.person.PersonId;

/**
 * What the family agrees to, as typed: agencies by name (see {@link Scope} for the meaning of each part).
 */
public record ConsentWishes(boolean coversStorage, boolean coversSharing, Set<Purpose> purposes, List<String> sharedWith,
        List<String> sensitiveTo, List<String> excluded, Set<PersonId> excludedPeople) {
    public static final ConsentWishes NONE = new ConsentWishes(false, false, Set.of(), List.of(), List.of(), List.of(), Set.of());

    public ConsentWishes {
        purposes = Set.copyOf(purposes);
        sharedWith = List.copyOf(sharedWith);
        sensitiveTo = List.copyOf(sensitiveTo);
        excluded = List.copyOf(excluded);
        excludedPeople = Set.copyOf(excludedPeople);
    }

    /** The usual: kept and shared for assessment, panel, team meetings and plan with the agencies named. */
    public static ConsentWishes usual(List<String> sharedWith, List<String> excluded) {
        return new ConsentWishes(true, true, Set.of(Purpose.ASSESSMENT, Purpose.PANEL, Purpose.TAC_AND_PLAN), sharedWith, List.of(),
            excluded, Set.of());
    }

    ConsentWishes notTelling(Set<PersonId> people) {
        return new ConsentWishes(coversStorage, coversSharing, purposes, sharedWith, sensitiveTo, excluded, Sets.both(excludedPeople, people));
    }
}

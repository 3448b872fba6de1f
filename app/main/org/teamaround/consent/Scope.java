package org.teamaround.consent;

import java.util.Set;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/**
 * What was agreed to (domain.md 2.g).
 * @param coversStorage  the record may be kept; asked apart from sharing
 * @param coversSharing  what is needed may be shared with those named
 * @param sharedWith     agencies that may have basic and needed information
 * @param sensitiveTo    agencies, among them, that may have sensitive information as well
 * @param excluded       agencies that must not be told
 * @param excludedPeople family members who must not be told
 */
public record Scope(boolean coversStorage, boolean coversSharing, Set<Purpose> purposes, Set<AgencyId> sharedWith,
        Set<AgencyId> sensitiveTo, Set<AgencyId> excluded, Set<PersonId> excludedPeople) {
    /** Nothing agreed: asked but not answered yet, or refused. */
    public static final Scope NONE = new Scope(false, false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Scope {
        purposes = Set.copyOf(purposes);
        sharedWith = Set.copyOf(sharedWith);
        sensitiveTo = Set.copyOf(sensitiveTo);
        excluded = Set.copyOf(excluded);
        excludedPeople = Set.copyOf(excludedPeople);
    }

    public boolean covers(Purpose purpose) {
        return coversSharing && purposes.contains(purpose);
    }

    /** The same without these agencies and purposes; the agencies are from then on excluded. */
    public Scope without(Set<AgencyId> agencies, Set<Purpose> gone) {
        return new Scope(coversStorage, coversSharing, Sets.less(purposes, gone), Sets.less(sharedWith, agencies),
            Sets.less(sensitiveTo, agencies), Sets.both(excluded, agencies), excludedPeople);
    }
}

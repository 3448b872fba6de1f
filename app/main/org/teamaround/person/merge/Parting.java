package org.teamaround.person.merge;

import java.util.List;
import java.util.Set;
import org.teamaround.kernel.Mergings.Later;
import org.teamaround.kernel.Mergings.Merging;
import org.teamaround.person.Person;
import org.teamaround.person.PersonField;

/**
 * Two people who are to be taken apart again, and what came since, for decision: it stays with the one kept unless somebody says that it
 * goes with the other.
 * @param changed fields of the one kept that were changed since
 * @param came    records of the one kept that came since
 */
public record Parting(Merging merging, Person kept, Person givenUp, List<Changed> changed, List<Later> came) {
    /** @param by who changed it last */
    public record Changed(PersonField field, Later last) {}

    /**
     * What goes with the one that was given up.
     * @param came of {@link Parting#came}
     */
    public record Going(Set<PersonField> fields, Set<Later> came) {
        public static final Going NOTHING = new Going(Set.of(), Set.of());

        public Going {
            fields = Set.copyOf(fields);
            came = Set.copyOf(came);
        }
    }
}

package org.teamaround.referral.voice;

import java.util.HashSet;
import java.util.Set;
import org.teamaround.kernel.Folded;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/** Whether two entries come from one family: about one child, about two who have kin in common, or, where neither names a child, of one name. */
final class OneFamily {
    private final Persons persons;

    OneFamily(Persons persons) {
        this.persons = persons;
    }

    boolean of(Voice known, VoiceDraft typed) {
        if (known.child().isEmpty() || typed.child().isEmpty())
            return known.child().equals(typed.child()) && Folded.plain(known.from()).equals(Folded.plain(typed.from()));
        Set<PersonId> kin = kin(known.child().get());
        kin.retainAll(kin(typed.child().get()));
        return !kin.isEmpty();
    }

    private Set<PersonId> kin(PersonId child) {
        Set<PersonId> kin = new HashSet<>(Set.of(child));
        persons.relativesOf(child).stream().map(Relationship::relative).forEach(kin::add);
        return kin;
    }
}

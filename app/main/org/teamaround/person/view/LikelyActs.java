package org.teamaround.person.view;

import java.util.Set;
import org.teamaround.kernel.Actor;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.likeness.Likeness;
import org.teamaround.person.merge.SayNotSame;

/** Asks who is there already, and says who is not. */
public record LikelyActs(Likeness likeness, Persons persons, SayNotSame notSame, Actor actor) {
    /** Somebody new was kept although they looked like these. */
    public void remember(PersonId fresh, Set<PersonId> others) {
        if (!others.isEmpty()) notSame.say(fresh, others, actor);
    }
}

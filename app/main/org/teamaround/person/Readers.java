package org.teamaround.person;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Colleagues;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Compartments.Circle;
import org.teamaround.kernel.Right;

/** Who may read what is restricted about a person. */
public final class Readers {
    private final Compartments compartments;
    private final Colleagues colleagues;

    public Readers(Compartments compartments, Colleagues colleagues) {
        this.compartments = compartments;
        this.colleagues = colleagues;
    }

    public Circle circle(PersonId person) {
        return compartments.circle(person.value());
    }

    /** The colleagues who may, by name. */
    public List<Actor> of(PersonId person) {
        Circle circle = circle(person);
        return sorted(colleagues.all().stream().filter(c -> circle.has(c.user())).toList());
    }

    /** Whom a team leader can name: everybody whose role may see what is restricted at all (domain.md 4.8). */
    public List<Actor> candidates() {
        return sorted(colleagues.all().stream().filter(c -> c.may(Right.SEE_RESTRICTED)).toList());
    }

    public boolean may(Actor actor, PersonId person) {
        return actor.may(Right.SEE_RESTRICTED) && circle(person).has(actor.user());
    }

    String names(Set<UUID> users) {
        return String.join(", ", sorted(colleagues.all().stream().filter(c -> users.contains(c.user())).toList()).stream().map(Actor::name).toList());
    }

    private static List<Actor> sorted(List<Actor> actors) {
        return actors.stream().sorted(Comparator.comparing(Actor::name)).toList();
    }
}

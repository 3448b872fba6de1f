package org.teamaround.plan.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Fault;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Doer;

/** Somebody of the directory or of the family, in two columns of which one is filled. */
final class DoerColumns {
    private DoerColumns() {}

    static @Nullable UUID practitioner(Doer who) {
        return who instanceof Doer.Worker(PractitionerId id) ? id.value() : null;
    }

    static @Nullable UUID person(Doer who) {
        return who instanceof Doer.Family(PersonId id) ? id.value() : null;
    }

    static Doer doer(@Nullable UUID practitioner, @Nullable UUID person) {
        if (practitioner != null) return new Doer.Worker(new PractitionerId(practitioner));
        if (person != null) return new Doer.Family(new PersonId(person));
        throw new Fault("nobody", "plan.doer");
    }
}

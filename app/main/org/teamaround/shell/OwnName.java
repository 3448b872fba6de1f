package org.teamaround.shell;

import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Actor;

/** The name under which a user leads cases: of the directory entry that is this user; without one, the user's own. */
record OwnName(Practitioners practitioners, Actor actor) {
    String read() {
        return practitioners.all().stream().filter(p -> p.user().filter(actor.user()::equals).isPresent()).findFirst().map(Practitioner::name)
            .orElse(actor.name());
    }
}

package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** The list of a team meeting: each one checked before they are put on it; those on it already keep their line. */
final class Guests {
    private final InvitationCheck invitations;
    private final Moment moment;

    Guests(InvitationCheck invitations, Moment moment) {
        this.invitations = invitations;
        this.moment = moment;
    }

    /** @return the attendees in the order given; refused with a problem at {@code invited.n} for each who may not come */
    Outcome<List<Attendee>> invited(List<Doer> wanted, List<Episode> around, List<Attendee> already) {
        List<Attendee> list = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Doer> distinct = wanted.stream().distinct().toList();
        for (int n = 0; n < distinct.size(); n++) {
            Doer who = distinct.get(n);
            String field = "invited." + n;
            invitations.check(who, around).handle(basis -> list.add(kept(who, already).orElseGet(() -> fresh(who, basis))),
                found -> found.forEach(p -> problems.add(new Problem(field, p.key(), p.arguments()))));
        }
        return problems.isEmpty() ? Outcome.done(list) : Outcome.refused(problems);
    }

    private Attendee fresh(Doer who, InvitationBasis basis) {
        return new Attendee(Ids.fresh(moment.now()), who, moment.today(), Attendance.INVITED, basis, "");
    }

    private static Optional<Attendee> kept(Doer who, List<Attendee> already) {
        return already.stream().filter(a -> a.who().equals(who)).findFirst();
    }
}

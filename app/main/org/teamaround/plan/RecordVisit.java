package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Records when the initial visit was made (domain.md part 3). A visit is a contact: where none was recorded it counts as the first. */
@Needs(Right.ENTER)
public final class RecordVisit {
    private final Transactions transactions;
    private final Episodes episodes;
    private final Announcements announcements;
    private final Moment moment;

    public RecordVisit(Transactions transactions, Episodes episodes, Announcements announcements, Moment moment) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<List<Episode>> visited(List<EpisodeId> which, Optional<LocalDate> on, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(PastDayRules.check("on", on, moment.today()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.visit", actor), () -> new EachEpisode(episodes, announcements)
            .change(which, e -> PastDayRules.notBeforeOpening("on", on.orElseThrow(), e).map(day -> visited(e, day))));
    }

    private static Episode visited(Episode episode, LocalDate day) {
        return (episode.contactedOn().isPresent() ? episode : episode.contacted(day)).visited(day);
    }
}

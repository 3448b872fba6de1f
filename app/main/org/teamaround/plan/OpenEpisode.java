package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.PersonId;

/** Opens an episode without a panel: a case transferred in, stepped down, or begun with somebody's own CAF (domain.md 4.3). */
@Needs(Right.SCREEN)
public final class OpenEpisode {
    private final Transactions transactions;
    private final Episodes episodes;
    private final Announcements announcements;
    private final Moment moment;

    public OpenEpisode(Transactions transactions, Episodes episodes, Announcements announcements, Moment moment) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Episode> open(PersonId child, Optional<LocalDate> on, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.SCREEN));
        problems.addAll(PastDayRules.check("on", on, moment.today()));
        if (episodes.of(child).stream().anyMatch(Episode::isOpen)) problems.add(Problem.of("plan.problem.open-already"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.open", actor), () -> saved(new Episode(new EpisodeId(Ids.fresh(moment.now())),
            episodes.nextReference(on.orElseThrow()), child, Optional.empty(), EpisodeState.PENDING_ALLOCATION, on.orElseThrow(), on,
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty())));
    }

    private Outcome<Episode> saved(Episode episode) {
        episodes.save(episode);
        return announcements.announce(new EpisodeOpened(episode.id(), episode.child(), episode.referral(), episode.openedOn())).map(none -> episode);
    }
}

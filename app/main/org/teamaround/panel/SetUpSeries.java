package org.teamaround.panel;

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
import org.teamaround.kernel.TypedText;

/** Sets up a panel series, or changes one: its meetings stand in the calendar, and referrals that waited for a panel are listed. */
@Needs(Right.SCREEN)
public final class SetUpSeries {
    private final PanelRoom room;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public SetUpSeries(PanelRoom room, Transactions transactions, Announcements announcements, Moment moment) {
        this.room = room;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<PanelSeries> setUp(SeriesDraft draft, Actor actor) {
        if (!actor.may(Right.SCREEN)) return Outcome.refused(actor.lacks(Right.SCREEN));
        TypedText typed = new TypedText();
        String name = typed.requiredLine("name", draft.name());
        String place = typed.line("place", draft.place());
        List<Problem> problems = new ArrayList<>(typed.problems());
        problems.addAll(SeriesRules.check(draft));
        problems.addAll(TypedNames.tooLong("chair", draft.chair()));
        problems.addAll(TypedNames.tooLong("viceChair", draft.viceChair()));
        problems.addAll(TypedNames.tooLong(draft.members()));
        if (isTaken(name, draft.id())) problems.add(Problem.at("name", "panel.problem.series-name-taken", name));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("panel.set-up-series", actor), () -> save(draft, name, place));
    }

    private boolean isTaken(String name, Optional<PanelSeriesId> self) {
        return room.panels().series().stream().anyMatch(s -> s.name().equalsIgnoreCase(name) && !self.equals(Optional.of(s.id())));
    }

    private Outcome<PanelSeries> save(SeriesDraft draft, String name, String place) {
        TypedNames names = room.names();
        List<PanelMember> members = draft.members().stream().flatMap(m -> names.practitioner(m.name(), m.agency())
            .map(id -> new PanelMember(id, TypedText.cleanLine(m.substitute()))).stream()).toList();
        PanelSeries series = new PanelSeries(draft.id().orElseGet(() -> new PanelSeriesId(Ids.fresh(moment.now()))), name, draft.weekday(),
            draft.time().orElseThrow(), place, draft.everyDays(), draft.first().orElseThrow(), draft.deadlineDays(), draft.countsFrom(),
            names.practitioner(draft.chair(), ""), names.practitioner(draft.viceChair(), ""), members, draft.maxDeferrals(), 0,
            draft.ageFrom(), draft.ageTo(), true);
        room.panels().save(series);
        if (draft.id().isPresent()) room.planting().follow(series);
        room.planting().plant(series);
        return room.listing().listWaiting().then(listed -> announcements.announce(new SeriesChanged(series.id()))).map(told -> series);
    }
}

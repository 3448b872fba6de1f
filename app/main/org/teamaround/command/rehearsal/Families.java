package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.directory.Practitioner;
import org.teamaround.person.PersonId;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Doer;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.PlanAction;
import org.teamaround.plan.TeamMeeting;

/** Finds the episodes, meetings and plans of the family a scenario speaks of: by "referral" or by "child". */
final class Families {
    private final Stage stage;
    private final Cast cast;

    Families(Stage stage) {
        this.stage = stage;
        this.cast = new Cast(stage);
    }

    /** The open ones; when all are closed the last ones, so that the program itself says that they can only be read. */
    List<EpisodeId> episodes(Words words) {
        Entry family = words.maybe("referral").or(() -> words.maybe("child")).orElseGet(() -> words.need("referral"));
        words.maybe("child");
        List<List<Episode>> all = cast.children(family).stream().map(stage.program().plan().episodes::of).toList();
        List<Episode> open = all.stream().flatMap(e -> e.stream().filter(Episode::isOpen).limit(1)).toList();
        List<Episode> spoken = open.isEmpty() ? all.stream().flatMap(e -> e.stream().limit(1)).toList() : open;
        if (spoken.isEmpty()) throw family.absent("\"" + family.text() + "\" has no episode.");
        return spoken.stream().map(Episode::id).toList();
    }

    TeamMeeting nextMeeting(Words words) {
        return meetings(words).stream().filter(m -> !m.held()).findFirst().orElseThrow(() -> words.entry().absent("no team meeting is called."));
    }

    TeamMeeting lastHeld(Words words) {
        return meetings(words).stream().filter(TeamMeeting::held).reduce((first, last) -> last)
            .orElseThrow(() -> words.entry().absent("no team meeting was held."));
    }

    TeamMeeting lastMeeting(Words words) {
        return meetings(words).stream().reduce((first, last) -> last).orElseThrow(() -> words.entry().absent("no team meeting is called."));
    }

    private List<TeamMeeting> meetings(Words words) {
        return episodes(words).stream().findFirst().map(stage.program().plan().meetings::of).orElse(List.of());
    }

    DeliveryPlan plan(Words words) {
        return episodes(words).stream().flatMap(e -> stage.program().plan().plans.of(e).stream()).findFirst()
            .orElseThrow(() -> words.entry().absent("there is no delivery plan."));
    }

    PlanAction action(DeliveryPlan plan, Entry wanted) {
        String text = Names.fold(wanted.text());
        return plan.actions().filter(a -> a.ref().equals(wanted.text()) || Names.fold(a.action()).contains(text)).findFirst()
            .orElseThrow(() -> wanted.absent("the plan has no action \"" + wanted.text() + "\"."));
    }

    /** A practitioner the directory knows, else somebody of the family, else a new practitioner. */
    Doer doer(Entry entry) {
        Optional<Practitioner> known = cast.knownPractitioner(entry.text());
        if (known.isPresent()) return new Doer.Worker(known.get().id());
        return cast.maybePerson(entry.text()).<Doer>map(Doer.Family::new).orElseGet(() -> new Doer.Worker(cast.practitioner(entry.text()).id()));
    }

    List<PersonId> people(List<Entry> entries) {
        return cast.people(entries);
    }
}

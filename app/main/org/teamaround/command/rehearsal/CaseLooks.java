package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.directory.Practitioner;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeState;
import org.teamaround.plan.LeadRole;
import org.teamaround.plan.PlanAction;

/** Looks at episodes, assessments and actions. */
final class CaseLooks {
    private CaseLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("episode", CaseLooks::episode).expect("no episode", CaseLooks::noEpisode).expect("assessment", CaseLooks::assessment)
            .expect("no assessment", CaseLooks::noAssessment).expect("action", CaseLooks::action);
    }

    private static Expectation.Finding episode(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry child = words.need("for");
        EpisodeState wanted = words.need("state").oneOf(EpisodeState.class);
        String lead = words.textOr("lead", "");
        words.nothingElse();
        Optional<Episode> found = episodes(stage, child).stream().findFirst();
        String name = found.flatMap(Episode::lead).map(LeadRole::practitioner).flatMap(stage.program().people().practitioners::find).map(Practitioner::name).orElse("");
        boolean held = found.filter(e -> e.state() == wanted).isPresent() && (lead.isEmpty() || Names.fold(lead).equals(Names.fold(name)));
        return new Expectation.Finding(held, "episode of " + child.text() + " is " + ReferralLooks.plain(wanted) + (lead.isEmpty() ? "" : ", led by " + lead),
            found.map(e -> ReferralLooks.plain(e.state()) + (name.isEmpty() ? ", no lead" : ", led by " + name)).orElse("no episode"));
    }

    private static Expectation.Finding noEpisode(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry child = words.need("for");
        words.nothingElse();
        List<Episode> found = episodes(stage, child);
        return new Expectation.Finding(found.isEmpty(), "no episode of " + child.text(), found.size() + " found");
    }

    private static List<Episode> episodes(Stage stage, Entry child) {
        return stage.program().plan().episodes.of(new Cast(stage).person(child));
    }

    private static Expectation.Finding assessment(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry child = words.need("for");
        AssessmentState wanted = words.need("state").oneOf(AssessmentState.class);
        Optional<Integer> version = words.maybe("version").map(Entry::number);
        words.nothingElse();
        List<Assessment> found = stage.program().assessment().assessments.of(new Cast(stage).person(child));
        Optional<Assessment> one = version.isEmpty() ? found.stream().findFirst() : found.stream().filter(a -> a.version() == version.get()).findFirst();
        return new Expectation.Finding(one.filter(a -> a.state() == wanted).isPresent(),
            "assessment of " + child.text() + version.map(v -> " version " + v).orElse("") + " is " + ReferralLooks.plain(wanted),
            ReferralLooks.all(found.stream().map(a -> "version " + a.version() + " " + ReferralLooks.plain(a.state())).toList()));
    }

    private static Expectation.Finding noAssessment(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry child = words.need("for");
        words.nothingElse();
        int found = stage.program().assessment().assessments.of(new Cast(stage).person(child)).size();
        return new Expectation.Finding(found == 0, "no assessment of " + child.text(), found + " found");
    }

    private static Expectation.Finding action(Stage stage, Entry entry) {
        Words words = entry.words();
        Families families = new Families(stage);
        PlanAction action = families.action(families.plan(words), words.need("action"));
        ActionState wanted = words.need("state").oneOf(ActionState.class);
        Optional<Integer> late = words.maybe("days late").map(Entry::number);
        words.nothingElse();
        long found = action.endedOn().map(on -> on.toEpochDay() - action.byWhen().toEpochDay()).orElse(0L);
        boolean held = action.state() == wanted && late.filter(n -> n != Math.max(0, found)).isEmpty();
        return new Expectation.Finding(held, "action " + action.ref() + " is " + ReferralLooks.plain(wanted) + late.map(n -> ", " + n + " days late").orElse(""),
            ReferralLooks.plain(action.state()) + (found > 0 ? ", " + found + " days late" : ""));
    }
}

package org.teamaround.command.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teamaround.command.sample.FamilyStory.Stage;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.WorkingDays;

/** Takes one allocated family through contact, visit, CAF, team meeting and plan to the end, as far as its story reaches. */
final class CaseWork {
    private final FamilyStory story;
    private final Events events;
    private final Acts acts;
    private final org.teamaround.command.rehearsal.Stage stage;
    private final WorkingDays days;
    private final DemoPapers papers;

    CaseWork(FamilyStory story, Events events, Acts acts, org.teamaround.command.rehearsal.Stage stage, WorkingDays days, DemoPapers papers) {
        this.story = story;
        this.events = events;
        this.acts = acts;
        this.stage = stage;
        this.days = days;
        this.papers = papers;
    }

    void begin(LocalDate panel) {
        on(panel, 3, () -> acts.act("record first contact", Map.of("referral", story.ref())));
        if (!story.reaches(Stage.ASSESSING)) return;
        on(panel, 6, () -> acts.act("record visit", Map.of("referral", story.ref())));
        on(panel, 7, () -> eachChild(c -> acts.act("start assessment", Map.of("child", c, "kind", "streamlined", "assessors", List.of(story.text("lead")),
            "kept streamlined because", "The family asked for the short form; the full one can follow."))));
        if (!story.reaches(Stage.ASSESSED)) return;
        on(panel, 12, this::assess);
        if (story.says("copy", true)) on(panel, 14, () -> eachChild(c -> acts.act("give copy", Map.of("child", c))));
        if (!story.reaches(Stage.MET)) return;
        on(panel, 18, () -> meet(panel));
        if (story.says("circulate", true)) on(panel, 20, () -> acts.act("circulate minutes", Map.of("referral", story.ref(), "to", List.of(story.firstCarer(), story.text("lead")))));
        if (story.reaches(Stage.PLAN)) goOn(days.plus(panel, 18));
        if (story.reaches() == Stage.CLOSED) on(panel, 46, this::close);
    }

    private void on(LocalDate panel, int after, Runnable happens) {
        events.at(days.plus(panel, after), LocalTime.of(9 + Math.floorMod(story.ref().hashCode(), 7), 15), happens);
    }

    private void eachChild(java.util.function.Consumer<String> act) {
        story.children().forEach(act);
    }

    private void assess() {
        for (String child : story.children()) {
            acts.act("complete assessment", Map.of("child", child, "answers", SampleAnswers.of(story, child, stage.happened()), "kept streamlined because", "The family asked for the short form; the full one can follow."));
            acts.act("agree assessment", Map.of("child", child, "answers", SampleAnswers.agreed(stage.happened()), "parent comment", "That is how it is. I am glad somebody wrote it down.", "child comment", "I like it when we play."));
        }
        if (papers.isFor(story)) acts.act("print assessment", Map.of("child", story.children().getFirst()));
        papers.kept("caf", stage);
    }

    private void meet(LocalDate panel) {
        LocalDate day = days.plus(panel, 18);
        List<String> people = new ArrayList<>(List.of(story.text("lead"), story.firstCarer()));
        if (!people.contains(story.text("referrer"))) people.add(story.text("referrer"));
        String referral = story.ref();
        acts.act("call team meeting", Map.of("referral", referral, "kind", "initial", "on", day.toString(), "time", "09:10", "place", "Harrowmere Family Centre, room 2", "chair", story.text("lead"),
            "invite", people));
        acts.act("hold team meeting", Map.of("referral", referral, "attended", people, "child view", "Told by a drawing: the house with everybody in it.",
            "parent view", "I want us to have calm evenings again.", "strengths", "The family came early and brought the children's pictures.",
            "worries", "Tiredness and money; both feed each other.", "decisions", "Plan agreed as written. The lead rings every Friday.", "consent reviewed", "yes"));
        acts.act("agree plan", Map.of("referral", referral, "outcomes", outcomes(day), "parent comment", "These are our words.", "child comment", "OK."));
        acts.act("print plan", Map.of("referral", referral));
        papers.kept("delivery-plan", stage);
        acts.act("print tac pack", Map.of("referral", referral));
        papers.kept("tac-pack", stage);
    }

    private List<Map<String, Object>> outcomes(LocalDate day) {
        List<Entry> told = story.list("outcomes");
        if (told.isEmpty()) return List.of(
            outcome("calm mornings before school", "enjoy and achieve", action("Breakfast club three days a week", story.firstCarer(), working(day.plusDays(21)))),
            outcome("somebody to talk to when it gets too much", "healthy", action("Weekly talk, six times", story.text("lead"), working(day.plusDays(35)))));
        List<Map<String, Object>> outcomes = new ArrayList<>();
        for (Entry entry : told) {
            Words one = entry.words();
            String who = one.yesOr("family", false) ? story.firstCarer() : story.text("lead");
            outcomes.add(outcome(one.text("words"), one.text("aim"), action(one.text("action"), who, working(day.plusDays(one.need("days").number())))));
        }
        return outcomes;
    }

    private static Map<String, Object> outcome(String words, String aim, Map<String, Object> action) {
        return new LinkedHashMap<>(Map.of("words", words, "aim", aim, "actions", List.of(action)));
    }

    private static Map<String, Object> action(String what, String who, LocalDate by) {
        return new LinkedHashMap<>(Map.of("action", what, "who", who, "by", by.toString()));
    }

    /** Actions are done on their day and the review is held, unless this is the family that shows what falling behind looks like. */
    private void goOn(LocalDate met) {
        events.at(days.plus(met, 4), LocalTime.of(12, 0), () -> update("1.1", "in progress"));
        if (story.says("behind", false)) return;
        events.at(working(met.plusDays(21)), LocalTime.of(12, 0), () -> update("1.1", "done"));
        events.at(working(met.plusDays(35)), LocalTime.of(12, 0), () -> update("2.1", "done"));
        LocalDate reviewed = working(met.plusDays(38));
        if (story.reaches() != Stage.CLOSED) events.at(reviewed, LocalTime.of(14, 0), () -> review(reviewed));
    }

    /** That day, or the next that is a working day. */
    private LocalDate working(LocalDate day) {
        return days.plus(day.minusDays(1), 1);
    }

    private void update(String action, String state) {
        acts.act("update action", Map.of("referral", story.ref(), "action", action, "state", state, "progress", "Going well; everybody notices the difference."));
    }

    private void review(LocalDate day) {
        List<String> people = List.of(story.text("lead"), story.firstCarer());
        acts.act("call team meeting", Map.of("referral", story.ref(), "kind", "review", "on", day.toString(), "time", "14:00", "place", "Harrowmere Family Centre, room 2",
            "chair", story.text("lead"), "invite", people));
        acts.act("hold team meeting", Map.of("referral", story.ref(), "on", day.toString(), "attended", people, "child view", "Told by telephone the day before.",
            "parent view", "Mornings are better.", "decisions", "Keep on with what works; one new action.", "consent reviewed", "yes"));
        acts.act("record review", Map.of("referral", story.ref(), "outcomes", Map.of("1", "achieved", "2", "partly"), "new outcomes", List.of(
            outcome("a Saturday that is ours", "positive contribution", action("Try the family swim", story.firstCarer(), working(day.plusDays(45)))))));
        acts.act("circulate minutes", Map.of("referral", story.ref(), "to", people));
    }

    private void close() {
        acts.act("close episode", Map.of("referral", story.ref(), "reason", "needs met universal", "cancel open actions", "yes", "what worked", "One person to ring.",
            "parent view", "We can manage now.", "child view", "School is fine.", "note", "Agreed with the family at the last visit.", "contingency", "Ring the family centre."));
        if (story.says("told", true)) {
            acts.act("print feedback", Map.of("referral", story.ref(), "stage", "closing"));
            acts.act("mark feedback sent", Map.of("referral", story.ref(), "stage", "closing", "how", "letter"));
        }
    }
}

package org.teamaround.command.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.kernel.WorkingDays;

/** Takes one family from the referral to the panel, as far as its story reaches; from there {@link CaseWork} goes on. */
final class Journey {
    private final FamilyStory story;
    private final Events events;
    private final Acts acts;
    private final Stage stage;
    private final WorkingDays days;
    private final DemoPapers papers;

    Journey(FamilyStory story, Events events, Acts acts, Stage stage, WorkingDays days, DemoPapers papers) {
        this.story = story;
        this.events = events;
        this.acts = acts;
        this.stage = stage;
        this.days = days;
        this.papers = papers;
    }

    void begin(LocalDate received) {
        events.at(received, LocalTime.of(10, 5), () -> {
            acts.act("receive referral", story.referral());
            papers.told("received", stage);
        });
        ending(days.plus(received, 1));
        if (!story.reaches(FamilyStory.Stage.ACKNOWLEDGED)) return;
        events.at(days.plus(received, 1), LocalTime.of(9, 20), this::acknowledge);
        if (story.text("consent").equals("not asked")) events.at(days.plus(received, 2), LocalTime.of(11, 0), this::turnAway);
        else events.at(days.plus(received, 1), LocalTime.of(14, 10), () -> acts.act("record consent", story.consent()));
        if (story.reaches(FamilyStory.Stage.LISTED)) events.at(days.plus(received, 2), LocalTime.of(15, 30), this::accept);
    }

    /** A referral that stops early: it waits for an answer, the family takes it back, or it is a matter for social care. */
    private void ending(LocalDate day) {
        String referral = story.ref();
        switch (story.text("ends")) {
            case "awaiting" -> events.at(day, LocalTime.of(11, 10), () -> acts.act("ask for information", Map.of("referral", referral,
                "question", "Does the family know of this referral, and what do they want?", "by", days.plus(day, 5).toString())));
            case "withdrawn" -> events.at(day, LocalTime.of(11, 20), () -> acts.act("withdraw referral", Map.of("referral", referral, "why", "The family has found help itself.")));
            case "redirected" -> events.at(day, LocalTime.of(9, 40), () -> acts.act("redirect to safeguarding", Map.of("referral", referral,
                "why", "A mark on the arm that nobody could explain.", "called", "Children's social care", "called at", day + " 09:30", "said", "They take it from here and ring back today.")));
            default -> { }
        }
    }

    private void acknowledge() {
        word("acknowledgement", "print feedback");
        papers.kept("acknowledgement", stage);
        sent("acknowledgement");
    }

    private void turnAway() {
        acts.act("screen", Map.of("referral", story.ref(), "decision", "not accepted", "reasons", story.texts("reasons"), "signposted to", story.texts("signposted")));
        word("screening", "print feedback");
        sent("screening");
    }

    private void accept() {
        acts.act("screen", Map.of("referral", story.ref(), "decision", "accept for panel"));
        papers.told("accepted", stage);
        SampleFinder finder = new SampleFinder(stage);
        finder.panelDay(story.ref()).ifPresent(this::toPanel);
    }

    private void toPanel(LocalDate panel) {
        if (story.says("demo", false)) events.at(panel, LocalTime.of(8, 40), () -> {
            acts.act("print agenda", Map.of("on", panel.toString()));
            papers.kept("agenda", stage);
        });
        boolean first = new SampleFinder(stage).deferrals(story.ref()) == 0;
        switch (story.reaches()) {
            case DEFERRED -> { if (first) events.at(panel, LocalTime.of(10, 15), () -> defer(panel)); }
            case DECLINED -> events.at(panel, LocalTime.of(10, 20), () -> decline(panel));
            default -> { if (story.reaches(FamilyStory.Stage.ALLOCATED)) events.at(panel, LocalTime.of(10, 30), () -> allocate(panel)); }
        }
    }

    private void defer(LocalDate panel) {
        acts.act("record panel decision", Map.of("referral", story.ref(), "on", panel.toString(), "decision", "defer", "deferral reason", "missing report",
            "awaited", story.text("awaited"), "reason", "The panel wants to hear what school and family say."));
        events.at(days.plus(panel, 1), LocalTime.of(9, 45), () -> { word("panel", "print feedback"); sent("panel"); });
        new SampleFinder(stage).panelDay(story.ref()).ifPresent(this::toPanel);
    }

    private void decline(LocalDate panel) {
        acts.act("record panel decision", Map.of("referral", story.ref(), "on", panel.toString(), "decision", "decline signpost",
            "decline reasons", List.of("below threshold"), "signposted to", story.texts("signposted"), "reason", "Open to everybody; no plan is needed."));
        events.at(days.plus(panel, 1), LocalTime.of(9, 50), () -> { word("panel", "print feedback"); sent("panel"); });
    }

    private void allocate(LocalDate panel) {
        boolean led = !story.says("no lead", false);
        Map<String, Object> decision = new LinkedHashMap<>(Map.of("referral", story.ref(), "on", panel.toString(),
            "decision", led ? "allocate" : "allocate lead to be found", "services", List.of(Map.of("service", "Family support", "agency", "Harrowmere Family Centre")),
            "reason", "More than one need; one person to hold it together.", "level", story.text("level").isEmpty() ? "additional" : story.text("level")));
        if (led) decision.putAll(Map.of("lead", story.text("lead"), "accepted", "yes"));
        if (led && !story.text("wishes").isEmpty()) decision.put("family preference met", "yes");
        acts.act("record panel decision", decision);
        papers.told("decided", stage);
        if (story.says("panel told", true)) events.at(days.plus(panel, 1), LocalTime.of(11, 40), () -> {
            word("panel", "print feedback");
            papers.kept("feedback", stage);
            sent("panel");
        });
        if (story.reaches(FamilyStory.Stage.CONTACTED)) new CaseWork(story, events, acts, stage, days, papers).begin(panel);
    }

    private void word(String at, String act) {
        acts.act(act, Map.of("referral", story.ref(), "stage", at));
    }

    private void sent(String at) {
        acts.act("mark feedback sent", Map.of("referral", story.ref(), "stage", at, "how", "email"));
    }
}

package org.teamaround.command.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Outcome;
import org.teamaround.panel.AgendaSection;
import org.teamaround.panel.CountsFrom;
import org.teamaround.panel.DecisionDraft;
import org.teamaround.panel.DecisionKind;
import org.teamaround.panel.DeferralReason;
import org.teamaround.panel.MemberDraft;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelSeries;
import org.teamaround.panel.SeriesDraft;
import org.teamaround.panel.ServiceDraft;
import org.teamaround.panel.SinglePanelDraft;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Level;
import org.teamaround.referral.Referral;

/** What scenarios can do with panels. */
final class PanelSteps {
    private PanelSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("set up panel", PanelSteps::series).step("hold single panel", PanelSteps::single)
            .step("list for panel", PanelSteps::list).step("remove from agenda", PanelSteps::remove).step("agree late paper", PanelSteps::late)
            .step("print agenda", PanelSteps::agenda).step("record panel decision", PanelSteps::decide).step("print panel minutes", PanelSteps::minutes)
            .step("move panel", PanelSteps::move).step("cancel panel", PanelSteps::cancel).step("agree minutes", PanelSteps::agreeMinutes);
    }

    private static Outcome<?> series(Stage stage, Words words) {
        DayOfWeek weekday = words.oneOf("weekday", DayOfWeek.class, words.date("from").getDayOfWeek());
        SeriesDraft draft = new SeriesDraft(Optional.empty(), words.text("name"), weekday, Optional.of(time(words)), words.textOr("place", ""),
            words.maybe("every").map(Entry::number).orElse(14), Optional.of(words.date("from")),
            words.maybe("papers").map(Entry::number).orElse(PanelSeries.USUAL_DEADLINE_DAYS), words.oneOf("counts from", CountsFrom.class, CountsFrom.RECEIPT),
            words.textOr("chair", ""), words.textOr("vice chair", ""), members(words),
            words.maybe("most deferrals").map(Entry::number).orElse(PanelSeries.USUAL_MAX_DEFERRALS),
            words.maybe("age from").map(Entry::number).orElse(0), words.maybe("age to").map(Entry::number).orElse(PanelSeries.OLDEST));
        return stage.program().panel().setUpSeries.setUp(draft, stage.actor());
    }

    private static Outcome<?> single(Stage stage, Words words) {
        SinglePanelDraft draft = new SinglePanelDraft(words.textOr("name", "Panel"), Optional.of(words.date("on")), Optional.of(time(words)),
            words.textOr("place", ""), words.maybe("papers").map(Entry::number).orElse(PanelSeries.USUAL_DEADLINE_DAYS),
            words.oneOf("counts from", CountsFrom.class, CountsFrom.RECEIPT), words.textOr("chair", ""), words.textOr("vice chair", ""), members(words));
        return stage.program().panel().holdSinglePanel.hold(draft, stage.actor());
    }

    private static LocalTime time(Words words) {
        return words.maybe("time").map(Entry::time).orElse(LocalTime.of(9, 30));
    }

    private static List<MemberDraft> members(Words words) {
        List<MemberDraft> members = new ArrayList<>();
        for (Entry entry : words.list("members")) {
            Words one = entry.isMap() ? entry.words() : entry.asWords("name");
            members.add(new MemberDraft(one.text("name"), one.textOr("agency", ""), one.textOr("substitute", "")));
            one.nothingElse();
        }
        return members;
    }

    private static Outcome<?> list(Stage stage, Words words) {
        Referral referral = new Cast(stage).referral(words.need("referral"));
        PanelMeeting meeting = new PanelFinder(stage).meeting(words);
        Optional<AgendaSection> section = words.maybe("section").map(e -> e.oneOf(AgendaSection.class));
        return stage.program().panel().listItem.list(referral.id(), meeting.id(), section, stage.actor());
    }

    private static Outcome<?> remove(Stage stage, Words words) {
        PanelItem item = new PanelFinder(stage).item(words);
        return stage.program().panel().removeItem.remove(item.id(), words.text("why"), stage.actor());
    }

    private static Outcome<?> late(Stage stage, Words words) {
        Referral referral = new Cast(stage).referral(words.need("referral"));
        PanelMeeting meeting = new PanelFinder(stage).meeting(words);
        return stage.program().panel().agreeLatePaper.agree(referral.id(), meeting.id(), words.text("agreed by"), words.textOr("why", "Agreed by the chair."), stage.actor());
    }

    private static Outcome<?> agenda(Stage stage, Words words) {
        PanelMeeting meeting = new PanelFinder(stage).meeting(words);
        return stage.program().panel().printAgenda.print(meeting.id(), stage.actor()).map(document -> {
            stage.printed("agenda", stage.program().people().documents.pdf(document));
            return document;
        });
    }

    private static Outcome<?> minutes(Stage stage, Words words) {
        PanelMeeting meeting = new PanelFinder(stage).meeting(words);
        return stage.program().panel().printMinutes.print(meeting.id(), stage.actor()).map(document -> {
            stage.printed("minutes", stage.program().people().documents.pdf(document));
            return document;
        });
    }

    private static Outcome<?> move(Stage stage, Words words) {
        PanelMeeting meeting = new PanelFinder(stage).meeting(words);
        return stage.program().panel().moveMeeting.move(meeting.id(), words.date("to"), words.maybe("time").map(Entry::time), words.textOr("why", "Moved."), stage.actor());
    }

    private static Outcome<?> cancel(Stage stage, Words words) {
        PanelMeeting meeting = new PanelFinder(stage).meeting(words);
        return stage.program().panel().cancelMeeting.cancel(meeting.id(), words.textOr("why", "Cancelled."), stage.actor());
    }

    private static Outcome<?> agreeMinutes(Stage stage, Words words) {
        return stage.program().panel().agreeMinutes.agree(new PanelFinder(stage).meeting(words).id(), stage.actor());
    }

    private static Outcome<?> decide(Stage stage, Words words) {
        PanelItem item = new PanelFinder(stage).item(words);
        DecisionKind kind = words.need("decision").oneOf(DecisionKind.class);
        DecisionDraft plain = DecisionDraft.of(kind);
        DecisionDraft draft = new DecisionDraft(kind, services(words), words.textOr("lead", ""), words.textOr("lead agency", ""),
            words.maybe("accepted").map(Entry::yes), words.maybe("family preference met").map(Entry::yes),
            words.maybe("level").map(e -> e.oneOf(Level.class)), words.textOr("reason", plain.reason()), words.textOr("conditions", ""),
            words.maybe("deferral reason").map(e -> e.oneOf(DeferralReason.class)), words.textOr("awaited", ""), words.maybeDate("awaited by"),
            words.maybeDate("deferred to").flatMap(d -> new PanelFinder(stage).on(d)).map(PanelMeeting::id),
            words.list("decline reasons").stream().map(e -> e.oneOf(DeclineReason.class)).toList(), DirectorySteps.signposts(stage, words),
            words.textOr("dissent", ""), words.textOr("presenter", ""), words.textOr("information", ""), words.maybeDate("review on"),
            words.textOr("manager review", ""));
        return stage.program().panel().recordDecision.record(item.id(), draft, stage.actor());
    }

    private static List<ServiceDraft> services(Words words) {
        List<ServiceDraft> services = new ArrayList<>();
        for (Entry entry : words.list("services")) {
            Words one = entry.isMap() ? entry.words() : entry.asWords("service");
            services.add(new ServiceDraft(one.text("service"), one.textOr("agency", ""), one.textOr("worker", ""), one.maybeDate("start by"), one.yesOr("commissioned", false)));
            one.nothingElse();
        }
        return services;
    }
}

package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.panel.Agenda;
import org.teamaround.panel.AgendaLine;
import org.teamaround.panel.AgendaSection;
import org.teamaround.panel.DeadlineRule;
import org.teamaround.panel.ItemState;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.Paper;
import org.teamaround.referral.Referral;
import org.teamaround.ui.Dates;

/** Looks at panels, their agendas and items. */
final class PanelLooks {
    private PanelLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("listed", PanelLooks::listed).expect("not listed", PanelLooks::notListed).expect("settled outside", PanelLooks::settled)
            .expect("waiting", PanelLooks::waiting).expect("earliest panel", PanelLooks::earliest).expect("paper deadline", PanelLooks::deadline);
    }

    private static Expectation.Finding listed(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry ref = words.need("referral");
        Referral referral = new Cast(stage).referral(ref);
        LocalDate on = words.date("on");
        Optional<AgendaSection> section = words.maybe("section").map(e -> e.oneOf(AgendaSection.class));
        Optional<ItemState> state = words.maybe("state").map(e -> e.oneOf(ItemState.class));
        Optional<Boolean> late = words.maybe("late").map(Entry::yes);
        Optional<Integer> deferrals = words.maybe("deferrals").map(Entry::number);
        words.nothingElse();
        List<AgendaLine> lines = stage.program().panel().panels.meetings().stream().flatMap(m -> agenda(stage, m).lines().stream())
            .filter(l -> l.referral().id().equals(referral.id())).toList();
        boolean held = lines.stream().anyMatch(l -> l.meeting().date().equals(on) && section.filter(s -> s != l.item().section()).isEmpty()
            && state.filter(s -> s != l.item().state()).isEmpty() && late.filter(y -> y != l.item().late().isPresent()).isEmpty()
            && deferrals.filter(n -> n != l.item().deferrals()).isEmpty());
        return new Expectation.Finding(held, "referral " + ref.text() + " is on the agenda of " + Dates.day(on)
            + section.map(s -> ", " + ReferralLooks.plain(s)).orElse(""), said(lines));
    }

    private static String said(List<AgendaLine> lines) {
        return lines.isEmpty() ? "on no agenda" : lines.stream().map(l -> Dates.day(l.meeting().date()) + ", " + ReferralLooks.plain(l.item().section())
            + ", " + ReferralLooks.plain(l.item().state())).collect(Collectors.joining("; "));
    }

    private static Expectation.Finding notListed(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry ref = words.need("referral");
        Referral referral = new Cast(stage).referral(ref);
        PanelMeeting meeting = new PanelFinder(stage).meeting(words);
        words.nothingElse();
        boolean found = agenda(stage, meeting).lines().stream().anyMatch(l -> l.referral().id().equals(referral.id()));
        return new Expectation.Finding(!found, "referral " + ref.text() + " is not on the agenda of " + Dates.day(meeting.date()), "it is");
    }

    private static Expectation.Finding settled(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry ref = words.need("referral");
        Referral referral = new Cast(stage).referral(ref);
        PanelMeeting meeting = new PanelFinder(stage).meeting(words);
        words.nothingElse();
        List<String> found = agenda(stage, meeting).settled().stream().map(s -> s.reference()).toList();
        return new Expectation.Finding(found.contains(referral.reference()),
            "referral " + ref.text() + " is named for information on the agenda of " + Dates.day(meeting.date()), ReferralLooks.all(found));
    }

    private static Expectation.Finding waiting(Stage stage, Entry entry) {
        Words words = entry.words();
        Entry ref = words.need("referral");
        Referral referral = new Cast(stage).referral(ref);
        PanelMeeting meeting = new PanelFinder(stage).meeting(words);
        int days = words.need("days").number();
        words.nothingElse();
        Optional<Long> found = agenda(stage, meeting).lines().stream().filter(l -> l.referral().id().equals(referral.id())).map(AgendaLine::daysWaiting).findFirst();
        return new Expectation.Finding(found.filter(n -> n == days).isPresent(), "referral " + ref.text() + " has waited " + days + " days at the panel",
            found.map(n -> n + " days").orElse("it is not on that agenda"));
    }

    /** What the paper deadline gives for a day, whatever the referral's own state. */
    private static Expectation.Finding earliest(Stage stage, Entry entry) {
        Words words = entry.words();
        LocalDate on = words.maybe("if accepted on").or(() -> words.maybe("if received on")).map(Entry::date).orElse(stage.today());
        LocalDate wanted = words.date("is");
        words.maybe("if received on");
        words.nothingElse();
        Optional<LocalDate> found = DeadlineRule.earliest(stage.program().panel().panels.meetings(), new Paper(on, on, on.atStartOfDay())).map(PanelMeeting::date);
        return new Expectation.Finding(found.equals(Optional.of(wanted)), "a paper of " + Dates.day(on) + " is in time for " + Dates.day(wanted),
            found.map(Dates::day).orElse("no panel"));
    }

    private static Expectation.Finding deadline(Stage stage, Entry entry) {
        Words words = entry.words();
        PanelMeeting meeting = new PanelFinder(stage).meeting(words);
        LocalDate wanted = words.date("is");
        words.nothingElse();
        return new Expectation.Finding(meeting.paperDeadline().equals(wanted), "papers for " + Dates.day(meeting.date()) + " close on " + Dates.day(wanted),
            Dates.day(meeting.paperDeadline()));
    }

    private static Agenda agenda(Stage stage, PanelMeeting meeting) {
        return stage.program().panel().assembleAgenda.assemble(meeting.id(), stage.actor()).orFault();
    }
}

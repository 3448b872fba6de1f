package org.teamaround.panel.form;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teamaround.consent.Item;
import org.teamaround.consent.Ruling;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Word;
import org.teamaround.panel.Agenda;
import org.teamaround.panel.AgendaLine;
import org.teamaround.panel.Decision;
import org.teamaround.panel.MeetingState;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.person.PersonNames;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.print.Words;

/** The minutes: who was there and what was decided on each item (domain.md 2.j, decision record). */
final class MinutesPaper {
    private final Words words;
    private final RoundTheTable table;
    private final PrintedDecisionWords decisions;
    private final Practitioners practitioners;

    MinutesPaper(Words words, Practitioners practitioners, Agencies agencies) {
        this.words = words;
        this.table = new RoundTheTable(words, practitioners, agencies);
        this.decisions = new PrintedDecisionWords(words, practitioners, agencies);
        this.practitioners = practitioners;
    }

    Paper of(Agenda agenda, Ruling ruling) {
        PanelMeeting meeting = agenda.meeting();
        LocalTime end = new TimePlan(meeting.time(), agenda.lines()).end();
        Map<String, Object> model = new HashMap<>();
        model.put("facts", table.facts(meeting, end));
        model.put("draft", meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.HELD);
        model.put("present", meeting.attended().stream().map(table::name).collect(Collectors.joining(", ")));
        model.put("apologies", String.join("; ", meeting.apologies()));
        model.put("conflicts", meeting.conflicts());
        model.put("matters", meeting.mattersArising());
        model.put("items", agenda.lines().stream().map(l -> item(l, ruling)).toList());
        model.put("chair", table.name(meeting.chair()).isEmpty() ? words.of("panel.label.chair") : table.name(meeting.chair()));
        return new Paper("minutes", words.of("panel.minutes.title", meeting.name()), "", words.of("panel.agenda.version", meeting.date(),
            meeting.time()), Locale.UK, model, ruling.clearance(), false);
    }

    private Map<String, Object> item(AgendaLine line, Ruling ruling) {
        String children = line.children().stream().filter(c -> ruling.may(c.id(), Item.INITIALS))
            .map(c -> c.isUnborn() ? words.of("panel.minutes.unborn") : PersonNames.initials(c)).collect(Collectors.joining(", "));
        String title = children.isEmpty() ? words.of("panel.minutes.item", line.no(), line.referral().reference())
            : words.of("panel.minutes.item-of", line.no(), line.referral().reference(), children);
        Optional<Decision> decision = line.item().decision();
        return Map.of("title", title, "facts", decision.map(d -> facts(d, line)).orElse(List.of()),
            "undecided", words.of("panel.minutes.undecided"));
    }

    private List<Fact> facts(Decision d, AgendaLine line) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "decision", words.of(Word.of("panel.decision", d.kind()).key()));
        add(facts, "level", d.level().map(l -> words.of(Word.of("referral.level", l).key())).orElse(""));
        add(facts, "lead", d.lead().flatMap(practitioners::find).map(decisions::lead).map(l -> lead(l, d)).orElse(""));
        add(facts, "services", d.services().stream().map(decisions::service).collect(Collectors.joining("\n")));
        add(facts, "reason", d.reason());
        add(facts, "deferral-reason", d.deferralReason().map(r -> words.of(Word.of("panel.deferral", r).key())).orElse(""));
        add(facts, "awaited", d.awaitedBy().map(by -> words.of("panel.minutes.by", d.awaited(), by)).orElse(d.awaited()));
        add(facts, "decline-reasons", d.declineReasons().stream().map(r -> words.of(Word.of("referral.decline-reason", r).key())).collect(Collectors.joining("; ")));
        add(facts, "signposted", String.join("; ", d.signposted()));
        add(facts, "conditions", d.conditions());
        add(facts, "presenter", d.presenter());
        add(facts, "information", d.information());
        add(facts, "dissent", d.dissent());
        add(facts, "manager-review", d.managerReview());
        add(facts, "review-on", d.reviewOn().map(day -> words.of("panel.agenda.day", day)).orElse(""));
        return facts;
    }

    private String lead(String who, Decision d) {
        String accepted = d.leadAccepted().map(yes -> words.of(yes ? "panel.minutes.accepted" : "panel.minutes.not-accepted"))
            .orElse(words.of("panel.minutes.not-asked"));
        String wish = d.preferenceMet().map(yes -> words.of(yes ? "panel.minutes.wish-met" : "panel.minutes.wish-not-met")).orElse("");
        return wish.isEmpty() ? who + " (" + accepted + ")" : who + " (" + accepted + "; " + wish + ")";
    }

    private void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) facts.add(new Fact(words.of("panel.label." + label), value));
    }
}

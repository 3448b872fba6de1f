package org.teamaround.panel.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.teamaround.consent.Ruling;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Word;
import org.teamaround.panel.Agenda;
import org.teamaround.panel.AgendaLine;
import org.teamaround.panel.AgendaSection;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.person.PersonNames;
import org.teamaround.print.Paper;
import org.teamaround.print.Words;
import org.teamaround.setting.Label;
import org.teamaround.setting.Settings;

/** The agenda as a paper: head, items by section with their time, what was settled outside, sign-in sheet (domain.md 2.j). */
final class AgendaPaper {
    private static final List<AgendaSection> SECTIONS = List.of(AgendaSection.DEFERRED, AgendaSection.NEW, AgendaSection.STEP_DOWN_OR_TRANSFER,
        AgendaSection.REVIEW, AgendaSection.LEAD_NEEDED);
    private static final int FIRST_ITEM_SECTION = 3;
    private final Words words;
    private final RoundTheTable table;
    private final Agencies agencies;
    private final PersonNames names;
    private final Settings settings;

    AgendaPaper(Words words, Practitioners practitioners, Agencies agencies, PersonNames names, Settings settings) {
        this.words = words;
        this.table = new RoundTheTable(words, practitioners, agencies);
        this.agencies = agencies;
        this.names = names;
        this.settings = settings;
    }

    Paper of(Agenda agenda, Ruling ruling) {
        PanelMeeting meeting = agenda.meeting();
        Map<String, Object> model = new HashMap<>();
        TimePlan plan = new TimePlan(meeting.time(), agenda.lines());
        model.put("facts", table.facts(meeting, plan.end()));
        model.put("who", table.who(meeting));
        model.put("members", table.members(meeting));
        model.put("confidentiality", words.of("panel.agenda.confidentiality"));
        model.put("apologies", String.join("; ", meeting.apologies()));
        model.put("conflicts", meeting.conflicts());
        model.put("matters", meeting.mattersArising());
        model.put("awaited", agenda.awaited().stream().map(this::awaited).toList());
        model.put("sections", sections(agenda, new LineCells(words, agencies, names, ruling, settings.label(Label.ASSESSMENT, meeting.date())), plan));
        model.put("settled", agenda.settled().stream().map(s -> words.of("panel.agenda.settled", s.reference(),
            Word.of("referral.state", s.state()), s.on())).toList());
        model.put("next", agenda.next().map(n -> words.of("panel.agenda.next", n.date(), n.time(), n.paperDeadline()))
            .orElse(words.of("panel.agenda.no-next")));
        return new Paper("agenda", words.of("panel.agenda.title", meeting.name()), "", words.of("panel.agenda.version", meeting.date(), meeting.time()), Locale.UK, model,
            ruling.clearance(), true);
    }

    private List<Map<String, Object>> sections(Agenda agenda, LineCells cells, TimePlan plan) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (AgendaSection section : SECTIONS) {
            List<Map<String, Object>> lines = agenda.lines(section).stream().map(l -> cells.of(l, plan)).toList();
            sections.add(Map.of("no", sections.size() + FIRST_ITEM_SECTION, "title", words.of(Word.of("panel.section", section).key()),
                "lines", lines, "none", words.of(Word.of("panel.section-none", section).key())));
        }
        return sections;
    }

    /** An action of the previous panel: by reference, for the family may be known by name to some only. */
    private String awaited(AgendaLine line) {
        return line.item().decision().map(d -> d.awaitedBy().map(by -> words.of("panel.agenda.action-by", line.referral().reference(), d.awaited(), by))
            .orElseGet(() -> words.of("panel.agenda.action", line.referral().reference(), d.awaited()))).orElse("");
    }
}

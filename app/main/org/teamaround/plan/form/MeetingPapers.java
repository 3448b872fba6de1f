package org.teamaround.plan.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.consent.Item;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Word;
import org.teamaround.plan.Attendance;
import org.teamaround.plan.Attendee;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.MeetingNotes;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.print.Words;
import org.teamaround.setting.Label;
import org.teamaround.setting.Settings;

/** Agenda, attendance sheet and minutes of a team meeting (domain.md 2.e). */
final class MeetingPapers {
    private static final int LINES_TO_WRITE_ON = 5;
    private final Words words;
    private final Cast cast;
    private final Settings settings;
    private final Moment moment;

    MeetingPapers(Words words, Cast cast, Settings settings, Moment moment) {
        this.words = words;
        this.cast = cast;
        this.settings = settings;
        this.moment = moment;
    }

    Paper agenda(CaseFile file) {
        TeamMeeting meeting = file.meeting().orElseThrow();
        List<String> points = meeting.agenda().isEmpty() ? usual(meeting.kind()) : meeting.agenda();
        return paper("tac-agenda", "agenda-title", file, Map.of("facts", facts(file, meeting), "purpose", meeting.purpose(), "points", points,
            "people", people(file, meeting), "confidentiality", words.of("plan.paper.confidentiality")));
    }

    Paper attendance(CaseFile file) {
        TeamMeeting meeting = file.meeting().orElseThrow();
        return paper("tac-attendance", "attendance-title", file, Map.of("facts", facts(file, meeting), "people", people(file, meeting),
            "spare", LINES_TO_WRITE_ON, "confidentiality", words.of("plan.paper.confidentiality")));
    }

    Paper minutes(CaseFile file) {
        TeamMeeting meeting = file.meeting().orElseThrow();
        Map<String, Object> model = new HashMap<>();
        model.put("facts", facts(file, meeting));
        model.put("purpose", meeting.purpose());
        model.put("people", people(file, meeting));
        model.put("sections", said(meeting.notes()));
        model.put("close", List.of(new Fact(words.of("plan.paper.consent-reviewed"), words.of(meeting.notes().consentReviewed() ? "plan.paper.yes" : "plan.paper.no")),
            new Fact(words.of("plan.paper.interpreter"), words.of(meeting.notes().interpreter() ? "plan.paper.yes" : "plan.paper.no")),
            new Fact(words.of("plan.paper.next-meeting"), meeting.next().map(d -> words.of("plan.paper.day", d)).orElse(words.of("plan.paper.not-set"))),
            new Fact(words.of("plan.paper.circulated"), meeting.circulatedOn().map(d -> words.of("plan.paper.circulated-to", d, String.join(", ", meeting.circulatedTo()))).orElse(words.of("plan.paper.not-yet")))));
        return paper("tac-minutes", "minutes-title", file, model);
    }

    private Paper paper(String template, String title, CaseFile file, Map<String, Object> model) {
        TeamMeeting meeting = file.meeting().orElseThrow();
        return new Paper(template, words.of("plan.paper." + title, settings.label(Label.TEAM_MEETING_LONG, moment.today())), file.references(),
            words.of("plan.paper.meeting-of", meeting.date()), Locale.UK, model, file.ruling().clearance(), false);
    }

    private List<String> usual(MeetingKind kind) {
        Stream<String> middle = switch (kind) {
            case INITIAL, STEP_DOWN, TRANSFER -> Stream.of("strengths", "worries", "wishes", "plan");
            case REVIEW -> Stream.of("progress", "outcomes", "changes");
            case CLOSURE -> Stream.of("progress", "outcomes", "remaining");
            case PROFESSIONALS_ONLY -> Stream.of("shared", "worries", "next-steps");
        };
        return Stream.of(Stream.of("welcome"), middle, Stream.of("consent", "next")).flatMap(s -> s)
            .map(point -> words.of("plan.agenda-point." + point)).toList();
    }

    private List<Fact> facts(CaseFile file, TeamMeeting meeting) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("children", file.children().stream().map(c -> cast.child(c, file.ruling(), meeting.date())).collect(Collectors.joining("\n"))));
        facts.add(fact("kind", words.of(Word.of("plan.kind", meeting.kind()).key())));
        facts.add(fact("date", words.of("plan.paper.day", meeting.date())));
        facts.add(fact("time", meeting.end().map(end -> words.of("plan.paper.from-to", meeting.start(), end)).orElse(words.of("plan.paper.from", meeting.start()))));
        facts.add(fact("place", file.ruling().may(Item.ADDRESS) ? meeting.place() : words.of("plan.paper.place-told")));
        facts.add(fact("chair", meeting.chair()));
        facts.add(fact("notes-by", meeting.noteTaker()));
        return facts;
    }

    private List<Map<String, Object>> people(CaseFile file, TeamMeeting meeting) {
        return meeting.attendees().stream().filter(a -> a.attendance() != Attendance.NOT_INVITED).map(a -> person(file, a)).toList();
    }

    private Map<String, Object> person(CaseFile file, Attendee attendee) {
        String place = Stream.of(cast.job(attendee.who()), cast.place(attendee.who(), file.children())).filter(t -> !t.isEmpty())
            .collect(Collectors.joining(", "));
        return Map.of("name", cast.doer(attendee.who(), file.ruling()), "place", place, "basis", words.of(Word.of("plan.basis", attendee.basis()).key()),
            "attendance", words.of(Word.of("plan.attendance", attendee.attendance()).key()), "report", attendee.report());
    }

    private List<Map<String, Object>> said(MeetingNotes notes) {
        return Stream.of(Map.entry("shared", notes.shared()), Map.entry("strengths", notes.strengths()), Map.entry("worries", notes.worries()),
                Map.entry("analysis", notes.analysis()), Map.entry("child-view", notes.childView()), Map.entry("parent-view", notes.parentView()),
                Map.entry("disagreements", notes.disagreements()), Map.entry("decisions", notes.decisions()))
            .map(e -> Map.<String, Object>of("title", words.of("plan.paper." + e.getKey()), "said", e.getValue())).toList();
    }

    private Fact fact(String key, String value) {
        return new Fact(words.of("plan.paper." + key), value);
    }
}

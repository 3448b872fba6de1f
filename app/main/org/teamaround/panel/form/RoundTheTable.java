package org.teamaround.panel.form;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelMember;
import org.teamaround.print.Fact;
import org.teamaround.print.Words;

/** Who sits round the table and when and where it stands, for agenda, minutes and sign-in sheet. */
final class RoundTheTable {
    private final Words words;
    private final Practitioners practitioners;
    private final Agencies agencies;

    RoundTheTable(Words words, Practitioners practitioners, Agencies agencies) {
        this.words = words;
        this.practitioners = practitioners;
        this.agencies = agencies;
    }

    List<Fact> facts(PanelMeeting meeting, LocalTime end) {
        return List.of(fact("date", words.of("panel.agenda.day", meeting.date())),
            fact("time", words.of("panel.agenda.from-to", meeting.time(), end)), fact("place", meeting.place()),
            fact("deadline", words.of("panel.agenda.day", meeting.paperDeadline())), fact("chair", name(meeting.chair())),
            fact("vice-chair", name(meeting.viceChair())), fact("minute-taker", meeting.minuteTaker()));
    }

    /** The members, on one line. */
    List<Fact> who(PanelMeeting meeting) {
        return List.of(fact("members", members(meeting).stream().map(row -> row.get(1).isEmpty() ? row.getFirst() : row.getFirst() + " (" + row.get(1) + ")")
            .collect(Collectors.joining("; "))));
    }

    /** Name and agency of each, chair first, nobody twice. */
    List<List<String>> members(PanelMeeting meeting) {
        List<List<String>> rows = new ArrayList<>();
        meeting.chair().ifPresent(c -> rows.add(row(c, words.of("panel.agenda.is-chair"))));
        meeting.viceChair().ifPresent(v -> rows.add(row(v, words.of("panel.agenda.is-vice-chair"))));
        for (PanelMember member : meeting.members()) {
            if (meeting.chair().filter(member.practitioner()::equals).or(() -> meeting.viceChair().filter(member.practitioner()::equals)).isPresent()) continue;
            rows.add(row(member.practitioner(), member.substitute().isEmpty() ? "" : words.of("panel.agenda.substitute", member.substitute())));
        }
        return rows;
    }

    String name(Optional<PractitionerId> who) {
        return who.flatMap(practitioners::find).map(Practitioner::name).orElse("");
    }

    String name(PractitionerId who) {
        return name(Optional.of(who));
    }

    private List<String> row(PractitionerId id, String note) {
        String agency = practitioners.find(id).flatMap(Practitioner::agency).flatMap(agencies::find).map(Agency::name).orElse("");
        return List.of(name(id), agency, note);
    }

    private Fact fact(String label, String value) {
        return new Fact(words.of("panel.label." + label), value);
    }
}

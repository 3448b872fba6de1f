package org.teamaround.panel.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.consent.Disclosure;
import org.teamaround.consent.Item;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.Ruling;
import org.teamaround.consent.SharingGate;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.panel.Agenda;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelMember;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.print.Words;

/** Asks the sharing gate what may go to the members of a panel about the families on its agenda. */
final class PanelGate {
    private static final Set<Item> ITEMS = Set.of(Item.INITIALS, Item.NAMES, Item.BASIC, Item.ADDRESS, Item.NEEDS, Item.WORKER, Item.ACTIONS);
    private final SharingGate gate;
    private final Words words;
    private final Practitioners practitioners;

    PanelGate(SharingGate gate, Words words, Practitioners practitioners) {
        this.gate = gate;
        this.words = words;
        this.practitioners = practitioners;
    }

    Outcome<Ruling> ask(String what, Agenda agenda, Actor actor) {
        List<PersonId> children = agenda.lines().stream().flatMap(l -> l.children().stream()).map(Person::id).distinct().toList();
        return gate.ask(new Disclosure(what, children, members(agenda.meeting()), Optional.of(Purpose.PANEL), ITEMS), actor);
    }

    private Recipient members(PanelMeeting meeting) {
        Set<AgencyId> agencies = Stream.concat(meeting.members().stream().map(PanelMember::practitioner),
            Stream.of(meeting.chair(), meeting.viceChair()).flatMap(Optional::stream)).map(practitioners::find).flatMap(Optional::stream)
            .map(Practitioner::agency).flatMap(Optional::stream).collect(Collectors.toSet());
        return new Recipient.PanelMembers(meeting.series().map(series -> series.value()), agencies, words.of("panel.agenda.members", meeting.name()));
    }
}

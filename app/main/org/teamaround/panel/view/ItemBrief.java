package org.teamaround.panel.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Word;
import org.teamaround.panel.AgendaLine;
import org.teamaround.panel.Decision;
import org.teamaround.panel.Initials;
import org.teamaround.person.Age;
import org.teamaround.person.Person;
import org.teamaround.person.view.PersonWords;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Text;

/** What is known of the item under discussion, on one screen beside its decision. */
final class ItemBrief {
    private final Text text;
    private final PanelRoomModel room;

    ItemBrief(Text text, PanelRoomModel room) {
        this.text = text;
        this.room = room;
    }

    Node of(AgendaLine line) {
        Facts facts = new Facts();
        fact(facts, "children", line.children().stream().map(c -> child(c, line)).collect(Collectors.joining("\n")));
        if (!line.siblings().isEmpty()) facts.line(text.of("person.siblings"), new PersonWords(text).called(line.siblings(), line.meeting().date()));
        fact(facts, "school", line.isRestricted() ? text.of("panel.agenda.address-withheld") : schools(line));
        fact(facts, "referrer", room.agencyName(line));
        fact(facts, "waiting", text.of("panel.agenda.waiting", line.referral().receivedOn(), line.daysWaiting()));
        line.item().late().ifPresent(l -> fact(facts, "late", text.of("panel.agenda.late", Initials.of(l.agreedBy()))));
        if (line.item().deferrals() > 0) fact(facts, "deferred", text.of("panel.agenda.deferred", line.item().deferrals(), line.item().awaited()));
        fact(facts, "need", needs(line));
        fact(facts, "why", line.referral().reason());
        fact(facts, "tried", line.referral().story().triedBefore());
        fact(facts, "asked", line.referral().askedFor());
        fact(facts, "wishes", line.referral().story().wishes());
        fact(facts, "involved", line.referral().story().agenciesInvolved());
        fact(facts, "consent", text.of(Word.of("panel.agenda.consent", line.consent())));
        fact(facts, "papers", line.papers().stream().map(a -> text.of("panel.room.paper", a.version(), Word.of("assessment.kind", a.kind()),
            Word.of("assessment.state", a.state()))).distinct().collect(Collectors.joining("\n")));
        return facts;
    }

    /** What was decided, read only. */
    Node decided(Decision decision) {
        Facts facts = new Facts();
        facts.line(text.of("panel.label.decision"), text.of(Word.of("panel.decision", decision.kind())));
        Stream.of(decision.lead().map(l -> List.of("lead", room.leadName(l))).stream(),
            decision.level().map(l -> List.of("level", text.of(Word.of("referral.level", l)))).stream(),
            Stream.of(List.of("services", decision.services().stream().map(s -> s.service()).collect(Collectors.joining(", "))),
                List.of("reason", decision.reason()), List.of("awaited", decision.awaited()), List.of("conditions", decision.conditions()),
                List.of("signposted", String.join(", ", decision.signposted())), List.of("dissent", decision.dissent()),
                List.of("manager-review", decision.managerReview())))
            .flatMap(s -> s).filter(pair -> !pair.get(1).isEmpty()).forEach(pair -> facts.line(text.of("panel.label." + pair.getFirst()), pair.get(1)));
        return facts;
    }

    private void fact(Facts facts, String label, String words) {
        if (!words.isEmpty()) facts.line(text.of("panel.room." + label), words);
    }

    private String child(Person child, AgendaLine line) {
        Phrase age = Age.of(child.birth(), line.meeting().date()).phrase();
        String name = child.name().full().isEmpty() ? text.of("panel.room.unborn") : child.name().full();
        return text.of("panel.room.child", name, text.of(age.key(), age.arguments().toArray()));
    }

    private static String schools(AgendaLine line) {
        return line.children().stream().map(Person::school).filter(s -> !s.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private String needs(AgendaLine line) {
        String needs = line.referral().needs().stream().map(n -> text.of(Word.of("directory.need", n))).collect(Collectors.joining(", "));
        return line.referral().level().map(l -> text.of("panel.room.need-and-level", needs, Word.of("referral.level", l))).orElse(needs);
    }
}

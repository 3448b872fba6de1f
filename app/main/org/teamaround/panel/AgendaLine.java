package org.teamaround.panel;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.teamaround.assessment.Assessment;
import org.teamaround.person.Person;
import org.teamaround.referral.Referral;

/**
 * One item of the agenda with what is known of it (domain.md 2.j, item line). Not cut yet: whoever prints it asks the gate.
 * @param no      number on the whole agenda, from 1
 * @param siblings brothers and sisters who are not the item's themselves
 * @param papers  assessments of the children, newest version of each; empty when none came
 */
public record AgendaLine(int no, PanelItem item, PanelMeeting meeting, Referral referral, List<Person> children, List<Assessment> papers,
        ConsentMark consent, List<Person> siblings) {
    public AgendaLine {
        children = List.copyOf(children);
        papers = List.copyOf(papers);
        siblings = List.copyOf(siblings);
    }

    /** Days from receipt to this panel (walk-throughs A6, C4). */
    public long daysWaiting() {
        return ChronoUnit.DAYS.between(referral.receivedOn(), meeting.date());
    }

    /** The child whose surname stands for the family: the first. */
    public String familyName() {
        return children.isEmpty() ? "" : children.getFirst().name().family();
    }

    /** A child lives at a restricted address: nothing of the place is printed (domain.md 5.3). */
    public boolean isRestricted() {
        return children.stream().flatMap(c -> c.addresses().stream()).flatMap(a -> a.answer().stream()).anyMatch(a -> a.restricted() && a.to().isEmpty());
    }
}

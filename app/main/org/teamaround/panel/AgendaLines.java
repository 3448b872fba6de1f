package org.teamaround.panel;

import java.util.List;
import java.util.Optional;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.Assessments;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Consents;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.family.Siblings;
import org.teamaround.referral.Referral;
import org.teamaround.referral.Referrals;

/** Gathers what the agenda says of one item. */
public final class AgendaLines {
    private final Referrals referrals;
    private final Persons persons;
    private final Consents consents;
    private final Assessments assessments;
    private final Siblings siblings;

    public AgendaLines(Referrals referrals, Persons persons, Consents consents, Assessments assessments) {
        this.referrals = referrals;
        this.persons = persons;
        this.consents = consents;
        this.assessments = assessments;
        siblings = new Siblings(persons);
    }

    /** Reads in few questions what the lines of these items say, so that making each is cheap. */
    void readTogether(List<PanelItem> items) {
        List<PersonId> children = referrals.find(items.stream().map(PanelItem::referral).toList()).stream().flatMap(r -> r.children().stream()).distinct().toList();
        persons.find(children);
        siblings.readTogether(children);
        consents.of(children);
        assessments.headings(children);
    }

    Optional<AgendaLine> of(int no, PanelItem item, PanelMeeting meeting) {
        return referrals.find(item.referral()).map(r -> new AgendaLine(no, item, meeting, r, children(r), papers(r), mark(r), siblings.besides(r.children())));
    }

    private List<Person> children(Referral referral) {
        return referral.children().stream().map(persons::find).flatMap(Optional::stream).toList();
    }

    private List<Assessment> papers(Referral referral) {
        return referral.children().stream().flatMap(c -> newest(c).stream()).toList();
    }

    private Optional<Assessment> newest(PersonId child) {
        return assessments.headings(child).stream().filter(a -> a.state() != AssessmentState.ABANDONED).findFirst();
    }

    /** The narrowest answer of the children counts for the family. */
    private ConsentMark mark(Referral referral) {
        return referral.children().stream().map(c -> mark(consents.current(c))).reduce((a, b) -> a.compareTo(b) > 0 ? a : b).orElse(ConsentMark.NONE);
    }

    private static ConsentMark mark(Optional<Consent> consent) {
        if (consent.filter(Consent::isGiven).isEmpty()) return ConsentMark.NONE;
        return consent.get().state() == ConsentState.GIVEN_FULL ? ConsentMark.FULL : ConsentMark.LIMITED;
    }
}

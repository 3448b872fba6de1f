package org.teamaround.correct;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.teamaround.assessment.Assessments;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Disclosures;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.ChangePerson;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.referral.Referrals;
import org.teamaround.setting.Settings;

/** Every date on a child's record that somebody entered. */
public final class EnteredDates {
    /** The records they are read from. */
    public record Sources(Persons persons, ChangePerson changePerson, Referrals referrals, Consents consents, Disclosures disclosures, Settings settings,
        Assessments assessments, Episodes episodes, TeamMeetings meetings, Plans plans) {}

    private final List<DatesOf> kinds;

    public EnteredDates(Sources from, Announcements announcements) {
        kinds = List.of(new BirthDates(from.persons(), from.changePerson()), new ReferralDates(from.referrals()), new ConsentDates(from.consents(), from.disclosures(), from.settings()),
            new AssessmentDates(from.assessments()), new EpisodeDates(from.episodes(), from.referrals(), announcements),
            new MeetingDates(from.episodes(), from.meetings(), from.plans(), announcements));
    }

    /** Newest first. */
    public List<EnteredDate> of(PersonId child) {
        return kinds.stream().flatMap(kind -> kind.of(child)).sorted(Comparator.comparing(EnteredDate::day).reversed().thenComparing(EnteredDate::kind)).toList();
    }

    Optional<EnteredDate> find(DateCorrection wanted) {
        return of(wanted.child()).stream().filter(date -> date.kind() == wanted.kind() && date.record().equals(wanted.record())).findFirst();
    }

    Outcome<?> put(EnteredDate date, LocalDate day, Actor actor) {
        return kinds.stream().filter(kind -> kind.kinds().contains(date.kind())).findFirst().orElseThrow().put(date, day, actor);
    }
}

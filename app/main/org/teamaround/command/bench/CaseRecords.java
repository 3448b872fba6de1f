package org.teamaround.command.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.ExistingCheck;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Scope;
import org.teamaround.consent.Taking;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Need;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.FeedbackTo;
import org.teamaround.referral.FeedbackWords;
import org.teamaround.referral.Level;
import org.teamaround.referral.Method;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralKind;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrer;
import org.teamaround.referral.Screening;
import org.teamaround.referral.Story;

/** Referral, feedback, consent and assessment of one made-up family, as they stand at the end of its course. */
final class CaseRecords {
    private final Dice dice;
    private final Team team;
    private final Phrases phrases;
    private final LocalDate since;
    private final Instant then;

    CaseRecords(Dice dice, Team team, LocalDate since) {
        this.dice = dice;
        this.team = team;
        this.since = since;
        phrases = new Phrases(dice);
        then = since.atTime(LocalTime.of(10, 0)).atZone(Moment.ZONE).toInstant();
    }

    UUID fresh() {
        return dice.id(then);
    }

    Referral referral(Course course, List<PersonId> children, int number) {
        Agency from = dice.one(team.agencies());
        boolean taken = course == Course.CLOSED || course == Course.OPEN;
        ReferralState state = taken ? course == Course.CLOSED ? ReferralState.COMPLETED : ReferralState.ALLOCATED
            : course == Course.WAITING ? ReferralState.RECEIVED : ReferralState.NOT_ACCEPTED;
        Story story = new Story(phrases.reason(), List.of(dice.one(List.of(Need.values())), dice.one(List.of(Need.values()))), phrases.strength(), phrases.worry(),
            "", "Somebody to hold it together.", "", "", "", from.name());
        Optional<Screening> screening = course == Course.WAITING ? Optional.empty() : Optional.of(new Screening(since.plusDays(2), "Ngozi Adébáyọ̀", "",
            taken ? List.of() : List.of(dice.one(List.of(DeclineReason.values()))), taken ? List.of() : List.of("Bright Path drop-in"), ""));
        return new Referral(new ReferralId(fresh()), String.format("R-%d-%04d", since.getYear(), number), state, ReferralKind.EARLY_HELP, Method.EMAIL,
            since.atTime(10, dice.between(0, 59)).atZone(Moment.ZONE), new Referrer(dice.one(team.practitioners()).name(), "Teacher", Optional.of(from.id()),
                Optional.empty(), "01632 960" + dice.digits(3), "", false, "", ""), children, story, Optional.of(level()), true, "",
            taken ? Optional.of(since.plusDays(2)) : Optional.empty(), screening, Optional.empty(), Optional.empty());
    }

    Level level() {
        return Level.values()[dice.weighted(10, 60, 28, 2)];
    }

    List<Feedback> feedback(Course course, Referral referral) {
        List<Feedback> words = new ArrayList<>();
        boolean owed = course == Course.WAITING && dice.happens(600);
        words.add(feedback(referral, FeedbackStage.ACKNOWLEDGEMENT, since, !owed));
        if (course == Course.TURNED_AWAY) words.add(feedback(referral, FeedbackStage.SCREENING, since.plusDays(2), true));
        if (course == Course.CLOSED) words.add(feedback(referral, FeedbackStage.CLOSING, since.plusDays(200), true));
        return words;
    }

    private Feedback feedback(Referral referral, FeedbackStage stage, LocalDate on, boolean sent) {
        return new Feedback(fresh(), referral.id(), FeedbackTo.REFERRER, stage, on, FeedbackWords.result("Your referral came on " + since + "."),
            sent ? Optional.of(on.plusDays(1).atTime(11, 0).atZone(Moment.ZONE)) : Optional.empty(), sent ? Optional.of(Method.EMAIL) : Optional.empty(),
            sent ? referral.referrer().name() : "", Optional.empty(), Optional.empty());
    }

    Consent consent(PersonId child, Optional<PersonId> giver) {
        Set<AgencyId> shared = new HashSet<>();
        for (int i = 0; i < 4; i++) shared.add(dice.one(team.agencies()).id());
        Scope scope = new Scope(true, true, Set.of(Purpose.ASSESSMENT, Purpose.PANEL, Purpose.TAC_AND_PLAN), shared, Set.of(), Set.of(), Set.of());
        return new Consent(new ConsentId(fresh()), child, ConsentState.GIVEN_FULL, ConsentGiver.PARENTAL_RESPONSIBILITY, giver, since.plusDays(1), scope,
            Taking.written("Chipo Mutasa-Bell"), Optional.empty(), Optional.empty(), Optional.of(since.plusYears(1)), Optional.empty(), Optional.empty());
    }

    Assessment assessment(PersonId child, ReferralId referral) {
        LocalDate done = since.plusDays(dice.between(25, 40));
        Map<String, String> answers = new LinkedHashMap<>();
        for (String code : List.of("led-to", "well-child", "worry-child", "child-voice", "parents-view")) answers.put(code, phrases.note());
        return new Assessment(new AssessmentId(fresh()), child, Optional.of(referral), AssessmentKind.STREAMLINED, 1, AssessmentState.AGREED, since.plusDays(14),
            Optional.of(done), Optional.of(done.plusDays(3)), Optional.of(done.plusDays(5)), Optional.empty(),
            Optional.of(new ExistingCheck(since.plusDays(14), ExistingCheck.Result.NONE_FOUND, "")), List.of(dice.one(team.practitioners()).id()), "caf-streamlined/1",
            answers, "", "");
    }
}

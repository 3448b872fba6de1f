package org.teamaround.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Staff;

/** What every keeping of referrals must do; run by the one in memory and by the real one. */
public abstract class ReferralsContract {
    protected abstract Office office();

    protected abstract void write(Runnable work);

    @Test
    void aReferralComesBackAsItWasKept() {
        Referral referral = office().receive.receive(Cases.a1(), Staff.TOMAS).orFault();
        assertThat(referrals().find(referral.id())).contains(referral);
        assertThat(referrals().withReference("R-2026-0001")).contains(referral);
        assertThat(referrals().of(referral.children().getLast())).containsExactly(referral);
    }

    @Test
    void referencesCountUpWithinTheYear() {
        office().receive.receive(Cases.a1(), Staff.TOMAS).orFault();
        office().receive.receive(Cases.a1(), Staff.TOMAS).orFault();
        assertThat(referrals().nextReference(LocalDate.of(2026, 12, 31))).isEqualTo("R-2026-0003");
        assertThat(referrals().nextReference(LocalDate.of(2027, 1, 1))).isEqualTo("R-2027-0001");
    }

    @Test
    void everyPartOfADecisionIsKept() {
        Referral referral = office().receive.receive(Cases.a1(), Staff.TOMAS).orFault();
        Screening screening = new Screening(LocalDate.of(2026, 2, 16), "Tomás", "Ngozi", List.of(DeclineReason.OUT_OF_AREA, DeclineReason.NO_CONSENT),
            List.of("Family hub", "Their own clinic"), "note");
        ZonedDateTime call = LocalDate.of(2026, 2, 16).atTime(9, 40).atZone(Moment.ZONE);
        Settlement end = new Settlement(LocalDate.of(2026, 2, 16), "Tomás", "why", Optional.of(referral.id()),
            Optional.of(new PhoneCall(call, "Duty desk", "said")), "Ngozi");
        Referral changed = referral.screened(ReferralState.NOT_ACCEPTED, screening, Optional.empty()).settled(ReferralState.REDIRECTED, end);
        write(() -> referrals().save(changed));
        assertThat(referrals().find(referral.id())).contains(changed);
        write(() -> referrals().save(referral));
        assertThat(referrals().find(referral.id())).as("and goes again").contains(referral);
    }

    @Test
    void feedbackAndQuestionsComeBack() {
        Referral referral = office().receive.receive(Cases.a1(), Staff.TOMAS).orFault();
        FeedbackWords said = new FeedbackWords("Allocated", "Chipo", "Visits", List.of("One", "Two"), "Write", Optional.of(LocalDate.of(2026, 3, 1)));
        write(() -> office().feedbackOwed.owe(referral.id(), FeedbackTo.SENDING_AUTHORITY, FeedbackStage.PANEL, LocalDate.of(2026, 2, 24), said));
        assertThat(referrals().feedback(referral.id())).extracting(Feedback::stage).containsExactly(FeedbackStage.ACKNOWLEDGEMENT, FeedbackStage.PANEL);
        Feedback owed = referrals().feedback(referral.id()).getLast();
        assertThat(owed.said()).isEqualTo(said);
        write(() -> office().feedbackOwed.owe(referral.id(), FeedbackTo.SENDING_AUTHORITY, FeedbackStage.PANEL, LocalDate.of(2026, 2, 24), said.receipt()));
        assertThat(referrals().feedback(owed.id()).orElseThrow().said()).as("about the same event it replaces").isEqualTo(said.receipt());
        office().ask.ask(referral.id(), "Who is the GP?", LocalDate.of(2026, 2, 20), Staff.TOMAS).orFault();
        Question asked = referrals().questions(referral.id()).getFirst();
        write(() -> referrals().save(asked.chased(LocalDate.of(2026, 2, 18))));
        assertThat(referrals().questions(referral.id())).containsExactly(asked.chased(LocalDate.of(2026, 2, 18)));
    }

    private Referrals referrals() {
        return office().ports.referrals();
    }
}

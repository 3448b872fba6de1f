package org.teamaround.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Authorisation;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.setting.PanelMode;
import org.teamaround.setting.Setting;

class ScreenReferralTest {
    private static final ScreeningDecision FOR_PANEL = new ScreeningDecision.ForPanel(Optional.empty(), "");
    private final Office office = Office.inMemory();
    private final Referral referral = office.receive.receive(Cases.a1(), Staff.EILIDH).orFault();

    @Test
    void noPanelWithoutRecordedConsent() {
        assertThat(keys(office.screen.screen(referral.id(), FOR_PANEL, Staff.TOMAS))).containsExactly("referral.problem.no-consent");
        consent();
        assertThat(office.screen.screen(referral.id(), FOR_PANEL, Staff.TOMAS).orFault().state()).isEqualTo(ReferralState.ACCEPTED_FOR_PANEL);
        assertThat(office.current(referral).acceptedOn()).contains(LocalDate.of(2026, 2, 16));
    }

    @Test
    void consentOfALaterDayDoesNotCount() {
        office.moment.set("2026-02-18T09:00");
        office.recordConsent.record(Cases.fullConsent(referral.children(), LocalDate.of(2026, 2, 18)), Staff.TOMAS).orFault();
        ScreeningDecision earlier = new ScreeningDecision.ForPanel(Optional.of(LocalDate.of(2026, 2, 17)), "");
        assertThat(keys(office.screen.screen(referral.id(), earlier, Staff.TOMAS))).containsExactly("referral.problem.no-consent");
    }

    @Test
    void directNeedsATeamLeaderUnlessTheCentreDecidedOtherwise() {
        consent();
        ScreeningDecision direct = new ScreeningDecision.Direct(Optional.empty(), "", "");
        assertThat(keys(office.screen.screen(referral.id(), direct, Staff.TOMAS))).containsExactly("referral.problem.no-agreement");
        office.settings.with(new Setting.Mode(PanelMode.DIRECT), LocalDate.of(2026, 1, 1));
        assertThat(keys(office.screen.screen(referral.id(), FOR_PANEL, Staff.TOMAS))).containsExactly("referral.problem.no-panel");
        assertThat(office.screen.screen(referral.id(), direct, Staff.TOMAS).orFault().state()).isEqualTo(ReferralState.ACCEPTED_DIRECT);
        assertThat(office.ports.referrals().feedback(referral.id())).extracting(Feedback::stage).contains(FeedbackStage.SCREENING);
    }

    @Test
    void theLeaderAgreesByDoingIt() {
        consent();
        Referral taken = office.screen.screen(referral.id(), new ScreeningDecision.Direct(Optional.empty(), "", ""), Staff.NGOZI).orFault();
        assertThat(taken.screening().orElseThrow().agreedBy()).isEqualTo("Ngozi Adébáyọ̀");
    }

    @Test
    void decliningNeedsReasonAndSignpostAndOwesFeedback() {
        ScreeningDecision bare = new ScreeningDecision.NotAccepted(Optional.empty(), List.of(), List.of(), "");
        assertThat(keys(office.screen.screen(referral.id(), bare, Staff.TOMAS))).containsExactly("referral.problem.no-decline-reason");
        ScreeningDecision nowhere = new ScreeningDecision.NotAccepted(Optional.empty(), List.of(DeclineReason.OUT_OF_AREA), List.of(" "), "");
        assertThat(keys(office.screen.screen(referral.id(), nowhere, Staff.TOMAS))).containsExactly("referral.problem.no-signpost");
        decline();
        assertThat(office.ports.referrals().feedback(referral.id())).filteredOn(f -> f.stage() == FeedbackStage.SCREENING)
            .singleElement().satisfies(f -> assertThat(f.said().signposted()).containsExactly("Family hub"));
    }

    @Test
    void aSettledReferralMovesNoMore() {
        decline();
        assertThat(keys(office.screen.screen(referral.id(), FOR_PANEL, Staff.TOMAS))).containsExactly("referral.problem.no-such-move");
        assertThat(keys(office.withdraw.withdraw(referral.id(), "Changed their mind", LocalDate.of(2026, 2, 16), Staff.TOMAS)))
            .containsExactly("referral.problem.no-such-move");
    }

    @Test
    void levelFourIsRedirectedAfterTheCall() {
        Referral harm = office.receive.receive(Cases.a1().at(Level.SPECIALIST), Staff.EILIDH).orFault();
        office.recordConsent.record(Cases.fullConsent(harm.children(), LocalDate.of(2026, 2, 16)), Staff.TOMAS).orFault();
        assertThat(keys(office.screen.screen(harm.id(), FOR_PANEL, Staff.TOMAS))).containsExactly("referral.problem.must-be-redirected");
        PhoneCall later = new PhoneCall(at("2026-02-16T11:00"), "Duty desk", "");
        assertThat(keys(office.redirect.redirect(harm.id(), "Bruising", later, Staff.CHIPO))).containsExactly("referral.problem.call-in-future");
        PhoneCall call = new PhoneCall(at("2026-02-16T10:00"), "Duty desk", "They take it on.");
        assertThat(office.redirect.redirect(harm.id(), "Bruising", call, Staff.CHIPO).orFault().state()).isEqualTo(ReferralState.REDIRECTED);
        assertThat(office.countersign.countersign(harm.id(), Staff.TOMAS).isDone()).as("only a team leader").isFalse();
        assertThat(office.countersign.countersign(harm.id(), Staff.NGOZI).orFault().settlement().orElseThrow().countersigned())
            .isEqualTo("Ngozi Adébáyọ̀");
    }

    @Test
    void theOnlyTeamLeaderHasTheirOwnRedirectionSignedFromOutside() {
        Referral harm = office.receive.receive(Cases.a1().at(Level.SPECIALIST), Staff.EILIDH).orFault();
        office.redirect.redirect(harm.id(), "Bruising", new PhoneCall(at("2026-02-16T10:00"), "Duty desk", "They take it on."), Staff.NGOZI).orFault();
        assertThat(keys(office.countersign.countersign(harm.id(), Staff.NGOZI))).as("signed by their own act").containsExactly("referral.problem.nothing-to-countersign");
        LocalDate today = LocalDate.of(2026, 2, 16);
        Authorisation own = new Authorisation(Staff.NGOZI.name(), Authorisation.How.PHONE, "Eilidh MacRae", today);
        assertThat(keys(office.countersign.countersign(harm.id(), own, Staff.NGOZI))).containsExactly("kernel.problem.authorised-by-oneself");
        Authorisation outside = new Authorisation("Margaret Hale", Authorisation.How.PHONE, Staff.NGOZI.name(), today);
        assertThat(office.countersign.countersign(harm.id(), outside, Staff.TOMAS).isDone()).as("only a team leader").isFalse();
        Referral signed = office.countersign.countersign(harm.id(), outside, Staff.NGOZI).orFault();
        assertThat(Authorisation.read(signed.settlement().orElseThrow().countersigned())).contains(outside);
        assertThat(office.countersign.countersign(harm.id(), outside, Staff.NGOZI).isDone()).as("once").isFalse();
    }

    @Test
    void twoChasesBeforeDecliningForWantOfAnAnswer() {
        office.ask.ask(referral.id(), "Who is the GP?", LocalDate.of(2026, 2, 20), Staff.TOMAS).orFault();
        ScreeningDecision no = new ScreeningDecision.NotAccepted(Optional.empty(), List.of(DeclineReason.INSUFFICIENT_INFORMATION), List.of(), "");
        assertThat(keys(office.screen.screen(referral.id(), no, Staff.TOMAS))).containsExactly("referral.problem.not-chased");
        office.chase.chase(referral.id(), Staff.EILIDH).orFault();
        office.chase.chase(referral.id(), Staff.EILIDH).orFault();
        assertThat(office.screen.screen(referral.id(), no, Staff.TOMAS).orFault().state()).isEqualTo(ReferralState.NOT_ACCEPTED);
    }

    @Test
    void anAnswerBringsItBack() {
        office.ask.ask(referral.id(), "Who is the GP?", LocalDate.of(2026, 2, 20), Staff.TOMAS).orFault();
        assertThat(office.answer.answer(referral.id(), "Dr Prys", Staff.EILIDH).orFault().state()).isEqualTo(ReferralState.RECEIVED);
        assertThat(office.ports.referrals().questions(referral.id()).getFirst().answer()).isEqualTo("Dr Prys");
    }

    @Test
    void withdrawnAndDuplicateOweNothingMore() {
        Referral second = office.receive.receive(Cases.a1(), Staff.EILIDH).orFault();
        assertThat(keys(office.duplicate.link(second.id(), second.id(), Staff.TOMAS))).containsExactly("referral.problem.no-other-referral");
        Referral linked = office.duplicate.link(second.id(), referral.id(), Staff.TOMAS).orFault();
        assertThat(linked.settlement().orElseThrow().duplicateOf()).contains(referral.id());
        office.withdraw.withdraw(referral.id(), "The family moved away", LocalDate.of(2026, 2, 16), Staff.TOMAS).orFault();
        assertThat(office.ports.referrals().feedback(referral.id())).noneMatch(Feedback::isOwed);
        assertThat(office.ports.referrals().feedback(second.id())).noneMatch(Feedback::isOwed);
    }

    @Test
    void completeWhenTheCaseIsOpenAndTheReferrerWasTold() {
        consent();
        office.screen.screen(referral.id(), new ScreeningDecision.Direct(Optional.empty(), "Ngozi", ""), Staff.TOMAS).orFault();
        assertThat(office.complete.completeIfDone(referral.id())).isEmpty();
        office.opened.add(referral.id());
        assertThat(office.complete.completeIfDone(referral.id())).as("nobody was told yet").isEmpty();
        Feedback owed = office.ports.referrals().feedback(referral.id()).stream().filter(f -> f.stage() == FeedbackStage.SCREENING).findFirst().orElseThrow();
        assertThat(keys(office.markSent.mark(owed.id(), new SentMark(at("2026-02-16T10:06"), Method.HANDED, ""), Staff.EILIDH)))
            .containsExactly("referral.problem.sent-in-future");
        assertThat(keys(office.markSent.mark(owed.id(), new SentMark(at("2026-02-15T10:06"), Method.HANDED, ""), Staff.EILIDH)))
            .containsExactly("referral.problem.sent-before-event");
        office.markSent.mark(owed.id(), new SentMark(at("2026-02-16T10:05"), Method.HANDED, ""), Staff.EILIDH).orFault();
        assertThat(office.current(referral).state()).isEqualTo(ReferralState.COMPLETED);
        assertThat(keys(office.markSent.mark(owed.id(), new SentMark(at("2026-02-16T10:05"), Method.HANDED, ""), Staff.EILIDH)))
            .containsExactly("referral.problem.not-owed");
    }

    private void consent() {
        office.recordConsent.record(Cases.fullConsent(referral.children(), LocalDate.of(2026, 2, 16)), Staff.TOMAS).orFault();
    }

    private void decline() {
        office.screen.screen(referral.id(), new ScreeningDecision.NotAccepted(Optional.empty(), List.of(DeclineReason.OUT_OF_AREA),
            List.of("Family hub"), ""), Staff.TOMAS).orFault();
    }

    private static ZonedDateTime at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(Moment.ZONE);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).toList();
    }
}

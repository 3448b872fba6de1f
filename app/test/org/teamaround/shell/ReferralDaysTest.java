package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.consent.Consent;
import org.teamaround.consent.DisclosureEntry;
import org.teamaround.consent.Standing;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.PersonId;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipKind;
import org.teamaround.print.PdfText;
import org.teamaround.print.Printer;
import org.teamaround.print.VeraPdf;
import org.teamaround.referral.Cases;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.FeedbackRules;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.FeedbackTo;
import org.teamaround.referral.FeedbackWords;
import org.teamaround.referral.Method;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralRules;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.ScreeningDecision;
import org.teamaround.referral.SentMark;
import org.teamaround.setting.Setting;
import org.teamaround.setting.TimeLimit;
import org.teamaround.ui.Text;

/** Walk-throughs A1 to A7 and E on the real store, with the sheets they print. */
class ReferralDaysTest {
    private static final ScreeningDecision FOR_PANEL = new ScreeningDecision.ForPanel(Optional.empty(), "");
    private final InMemoryDatabase store = InMemoryDatabase.open(TestMoment.at("2026-02-16T10:05"));
    private final Text text = Text.load();
    private final PeopleWiring people = new PeopleWiring(store.database(), store.gate(), store.facts(), store.sealedFiles(), store.restriction(), store.moment(),
        new CaseRights((user, child) -> true));
    private final ReferralWiring office = new ReferralWiring(store.database(), store.gate(), store.facts(), store.moment(), people,
        new Printer(text::of, store.moment()), text::of);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a1ToA7() {
        people.changeSetting.to(new Setting.CentreName("Harrowmere Children’s Centre"), LocalDate.of(2026, 2, 16), Optional.empty(), store.actor()).orFault();
        Referral referral = office.receive.receive(Cases.a1(), store.actor()).orFault();
        assertThat(office.referrals.find(referral.id())).contains(referral);
        assertThat(people.settings.due(TimeLimit.ACKNOWLEDGE, referral.receivedOn())).isEqualTo("2026-02-18");
        assertThat(people.settings.due(TimeLimit.SCREEN, referral.receivedOn())).isEqualTo("2026-02-19");
        assertThat(people.settings.due(TimeLimit.TRANSFER_IN_REVIEW, referral.transfer().orElseThrow().arrived())).isEqualTo("2026-03-16");

        store.moment().set("2026-02-17T09:30");
        Feedback owed = owed(referral, FeedbackStage.ACKNOWLEDGEMENT);
        String words = printed("acknowledgement", owed);
        assertThat(words).contains("Bríd Ní Chonaill, Health visiting", "HV-77", "R-2026-0001", "Northbridge Borough Council", "NB-CAF-0412",
            "Thursday 19 February 2026", "born 2024", "Unborn baby, expected 2026", "Harrowmere Children’s Centre");
        assertThat(words).doesNotContain("Rowan", "ZZ99", "07700", "Łucja", "Świerczyńska");
        assertThat(owed(referral, FeedbackStage.ACKNOWLEDGEMENT).isOwed()).as("printing is not sending").isTrue();
        office.markSent.mark(owed.id(), sent("2026-02-17T09:30"), store.actor()).orFault();
        assertThat(office.referrals.feedback(referral.id())).noneMatch(Feedback::isOwed);

        assertThat(keys(office.screen.screen(referral.id(), FOR_PANEL, store.actor()).problems())).containsExactly("referral.problem.no-consent");
        store.moment().set("2026-02-17T14:00");
        List<Relationship> family = people.persons.relativesOf(referral.children().getFirst());
        office.recordConsent.record(Cases.a4(referral.children(), relative(family, RelationshipKind.MOTHER), relative(family, RelationshipKind.FATHER)),
            store.actor()).orFault();
        assertThat(office.standing.ofAll(referral.children())).isEqualTo(Standing.LIMITED);
        Consent consent = office.consents.current(referral.children().getFirst()).orElseThrow();
        assertThat(consent.expires()).contains(LocalDate.of(2027, 2, 17));
        assertThat(consent.sharedWith()).hasSize(Cases.AGREED.size());
        assertThat(consent.taking().interpreterUsed()).isTrue();

        store.moment().set("2026-02-17T16:00");
        assertThat(office.screen.screen(referral.id(), FOR_PANEL, store.actor()).orFault().acceptedOn()).contains(LocalDate.of(2026, 2, 17));

        store.moment().set("2026-02-24T11:00");
        panelAllocates(referral);
        store.moment().set("2026-02-26T10:00");
        Feedback result = owed(referral, FeedbackStage.PANEL);
        assertThat(FeedbackRules.due(result, people.settings)).isEqualTo("2026-02-26");
        String sheet = printed("feedback", result);
        assertThat(sheet).contains("Chipo Mutasa-Bell", "Allocated", "Housing Support").doesNotContain("Rowan", "ZZ99", "07700", "Łucja");
        store.moment().set("2026-02-26T10:30");
        Feedback receipt = office.referrals.feedback(referral.id()).stream().filter(f -> f.to() == FeedbackTo.SENDING_AUTHORITY).findFirst().orElseThrow();
        assertThat(printed("receipt", receipt)).contains("Northbridge", "NB-CAF-0412", "Allocated", "Some details are left out")
            .doesNotContain("Chipo", "Housing", "Rowan", "HV-77", "Bríd");

        List<DisclosureEntry> log = office.disclosures.about(referral.children().getFirst());
        assertThat(log).hasSize(3).allSatisfy(e -> assertThat(e.sha256()).hasSize(64));
        assertThat(log.getFirst().recipient()).isEqualTo("Northbridge Borough Council");
    }

    @Test
    void caseE() {
        store.moment().set("2026-03-12T11:30");
        Referral referral = office.receive.receive(Cases.e1(), store.actor()).orFault();
        assertThat(people.settings.due(TimeLimit.ACKNOWLEDGE, referral.receivedOn())).isEqualTo("2026-03-16");
        assertThat(people.settings.due(TimeLimit.SCREEN, referral.receivedOn())).isEqualTo("2026-03-17");
        assertThat(keys(office.screen.screen(referral.id(), FOR_PANEL, store.actor()).problems())).containsExactly("referral.problem.no-consent");

        store.moment().set("2026-03-13T10:00");
        Referral declined = office.screen.screen(referral.id(), new ScreeningDecision.NotAccepted(Optional.empty(),
            List.of(DeclineReason.OUT_OF_AREA, DeclineReason.NO_CONSENT), List.of("Their own health visitor’s clinic", "Eastbridge family hub"), ""),
            store.actor()).orFault();
        assertThat(declined.state()).isEqualTo(ReferralState.NOT_ACCEPTED);
        assertThat(office.referrals.find(referral.id())).contains(declined);
        assertThat(ReferralRules.keptUntil(declined)).contains(LocalDate.of(2027, 3, 13));
        String sheet = printed("not-accepted", owed(referral, FeedbackStage.SCREENING));
        assertThat(sheet).contains("out of our area", "no consent of the family", "Eastbridge family hub", "R-2026-0001", "Ó.Ó.C., born 2025")
            .doesNotContain("Órlaith", "Weir Lane, ");
        office.markSent.mark(owed(referral, FeedbackStage.SCREENING).id(), sent("2026-03-13T10:00"), store.actor()).orFault();
    }

    @Test
    void aRefusalTakesEverythingBack() {
        store.moment().set("2026-02-16T10:00");
        assertThat(office.receive.receive(Cases.a1(), store.actor()).isDone()).as("ten o'clock is before five past ten").isFalse();
        assertThat(people.persons.all()).isEmpty();
        assertThat(people.agencies.all()).isEmpty();
    }

    @Test
    void aConsentFormPrintsBlankAndFilled() {
        VeraPdf.assertAccessible(keep("consent-blank", office.blankConsentForm.pdf()));
        store.moment().set("2026-02-17T14:00");
        Referral referral = office.receive.receive(Cases.a1(), store.actor()).orFault();
        List<Relationship> family = people.persons.relativesOf(referral.children().getFirst());
        List<Consent> given = office.recordConsent.record(Cases.a4(referral.children(), relative(family, RelationshipKind.MOTHER),
            relative(family, RelationshipKind.FATHER)), store.actor()).orFault();
        byte[] pdf = keep("consent", office.printConsent.print(given.getFirst().id(), store.actor()).orFault().pdf());
        VeraPdf.assertAccessible(pdf);
        assertThat(new PdfText().of(pdf)).contains("Łucja Świerczyńska-Kaczmarek", "Haven", "Damian Kaczmarek", "given, limited", "17/02/2027")
            .doesNotContain("Rowan");
    }

    private void panelAllocates(Referral referral) {
        FeedbackWords said = FeedbackWords.result("Allocated.").takenBy("Chipo Mutasa-Bell, Children’s Centre").doing("Housing Support; volunteer visitor");
        store.write(() -> {
            office.move.follow(referral.id(), ReferralState.LISTED).orFault();
            office.move.follow(referral.id(), ReferralState.ALLOCATED).orFault();
            office.feedbackOwed.owe(referral.id(), FeedbackTo.REFERRER, FeedbackStage.PANEL, LocalDate.of(2026, 2, 24), said);
            office.feedbackOwed.owe(referral.id(), FeedbackTo.SENDING_AUTHORITY, FeedbackStage.PANEL, LocalDate.of(2026, 2, 24), said);
        });
    }

    private Feedback owed(Referral referral, FeedbackStage stage) {
        return office.referrals.feedback(referral.id()).stream().filter(f -> f.stage() == stage && f.to() == FeedbackTo.REFERRER).findFirst().orElseThrow();
    }

    private String printed(String name, Feedback word) {
        byte[] pdf = keep(name, office.printFeedback.print(word.id(), store.actor()).orFault().pdf());
        VeraPdf.assertAccessible(pdf);
        return new PdfText().of(pdf);
    }

    /** For looking at, page by page. */
    private static byte[] keep(String name, byte[] pdf) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return pdf;
    }

    private static PersonId relative(List<Relationship> family, RelationshipKind kind) {
        return family.stream().filter(r -> r.kind() == kind).map(Relationship::relative).findFirst().orElseThrow();
    }

    private static SentMark sent(String local) {
        return new SentMark(LocalDateTime.parse(local).atZone(Moment.ZONE), Method.HANDED, "");
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }
}

package org.teamaround.panel.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.consent.ConsentState;
import org.teamaround.document.Document;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Staff;
import org.teamaround.panel.AgendaSection;
import org.teamaround.panel.CountsFrom;
import org.teamaround.panel.DecisionDraft;
import org.teamaround.panel.DecisionKind;
import org.teamaround.panel.DeferralReason;
import org.teamaround.panel.MeetingNotes;
import org.teamaround.panel.PanelTown;
import org.teamaround.panel.ServiceDraft;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Birth;
import org.teamaround.person.PersonId;
import org.teamaround.print.PdfText;
import org.teamaround.print.VeraPdf;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Level;
import org.teamaround.referral.Referral;

/** The agenda and the minutes of Tuesday 24 February 2026, as members hold them in their hands. */
class PanelPapersTest {
    private static final LocalDate FEB24 = LocalDate.of(2026, 2, 24);
    private final PanelTown town = new PanelTown("2026-02-03T09:00");
    private final PrintedPanel printed = new PrintedPanel(town);
    private Referral transfer;
    private Referral deferred;

    @BeforeEach void aWeekOfReferrals() {
        town.harrowmere(CountsFrom.ACCEPTANCE);
        deferred = town.received("2026-02-03T09:00", town.child("Yusuf", "al-Ṣāliḥ", new Birth.Exact(LocalDate.of(2018, 4, 9)),
            new Address("2 Mill Rise", "ZZ99 4AB", "Harrowmere East", AddressKind.HOME, false, Optional.empty(), Optional.empty())));
        town.accepted(deferred);
        town.moment.set("2026-02-10T09:00");
        town.decide(deferred, DecisionDraft.of(DecisionKind.DEFER).awaiting(DeferralReason.MISSING_REPORT, "report of the school nurse",
            Optional.of(LocalDate.of(2026, 2, 17))));
        town.moment.set("2026-02-16T10:05");
        PersonId lucja = town.child("Łucja", "Świerczyńska-Kaczmarek", new Birth.Exact(LocalDate.of(2024, 6, 3)), new Address("Rowan House, 4 Mill Rise",
            "ZZ99 4AA", "Harrowmere Central", AddressKind.REFUGE, true, Optional.empty(), Optional.empty()));
        PersonId unborn = town.child("", "Świerczyńska", new Birth.Expected(LocalDate.of(2026, 4, 19)), new Address("Rowan House, 4 Mill Rise",
            "ZZ99 4AA", "Harrowmere Central", AddressKind.REFUGE, true, Optional.empty(), Optional.empty()));
        transfer = town.transferredIn("2026-02-16T10:05", lucja, unborn);
        town.moment.set("2026-02-17T16:00");
        town.accepted(transfer);
        town.accepted(town.received("2026-02-17T09:00", town.child("陈", "林", new Birth.Estimated(2016, 0))));
        town.notAccepted(town.received("2026-02-12T10:00", town.child("Órlaith", "Ó Ceallaigh", new Birth.NotKnown())), LocalDate.of(2026, 2, 13));
    }

    private byte[] agenda() {
        return town.documents.pdf(printed.agenda.print(town.panelOn(FEB24).id(), Staff.TOMAS).orFault());
    }

    @Test void theAgendaSaysWhatTheChairNeeds() throws IOException {
        byte[] pdf = agenda();
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "agenda.pdf"), pdf);
        String text = new PdfText().of(pdf).replaceAll("\\s+", " ");
        assertThat(text).contains("Harrowmere East Allocation Panel", "Tue 24 Feb 2026", "Rhŷs Llewelyn-Owusu", "Sunniva Okoro", "Confidential",
            "Ł.Ś-K., 1; unborn EDD 04/2026", "Address withheld", "waiting 8 days", "Consent ✔ limited", "transfer from Northbridge Borough Council",
            "CAF v2 of 12/12/2025", "Put off 1 time; awaited: report of the school nurse", "Harrowmere East", "Sign-in sheet",
            "not accepted – signposted, Fri 13 Feb 2026", "Papers are due by Tue 3 Mar 2026", "school attendance");
        assertThat(text.indexOf("Y.A-Ṣ.")).as("the deferred one comes first").isLessThan(text.indexOf("Ł.Ś-K.")).isPositive();
    }

    @Test void nothingOfARestrictedPlaceIsOnIt() {
        assertThat(new PdfText().of(agenda())).doesNotContain("Rowan House", "ZZ99 4AA", "Harrowmere Central", "[");
    }

    @Test void aFamilyThatTookItsConsentBackIsThereByReferenceOnly() {
        transfer.children().forEach(c -> town.agreed(c, ConsentState.REFUSED, FEB24));
        String text = new PdfText().of(agenda()).replaceAll("\\s+", " ");
        assertThat(text).contains(transfer.reference(), "By reference only").doesNotContain("Ł.Ś-K.", "Świerczyńska");
    }

    @Test void aMemberWhoseAgencyTheFamilyExcludedLeaves() {
        town.agreed(transfer.children().getFirst(), ConsentState.GIVEN_LIMITED, FEB24,
            town.agencies.named("Children's Centre").orElseThrow().id());
        assertThat(new PdfText().of(agenda()).replaceAll("\\s+", " ")).contains("Leaves for this item: Children's Centre");
    }

    @Test void aLatePaperNamesTheChairsInitials() {
        Referral late = town.received("2026-02-18T09:00", town.child("Caoimhe", "Ní Dhonnchadha", new Birth.NotKnown()));
        town.moment.set("2026-02-19T09:00");
        town.accepted(late);
        town.agreeLate(late, FEB24, "Rhŷs Llewelyn-Owusu");
        assertThat(new PdfText().of(agenda()).replaceAll("\\s+", " ")).contains("late paper – chair's agreement RL-O");
    }

    @Test void agendaAndMinutesAreAccessible() throws IOException {
        VeraPdf.assertAccessible(agenda());
        VeraPdf.assertAccessible(minutes());
    }

    private byte[] minutes() throws IOException {
        town.moment.set("2026-02-24T09:30");
        town.note(FEB24, new MeetingNotes(List.of("Police"), "None declared", "", "Eilidh MacRae",
            List.of(town.practitioners.named("Chipo Mutasa-Bell").orElseThrow().id())));
        town.decide(deferred, DecisionDraft.of(DecisionKind.DECLINE_SIGNPOST).declining(List.of(DeclineReason.BELOW_THRESHOLD),
            List.of("Family hub, Harrowmere")));
        town.decide(transfer, DecisionDraft.of(DecisionKind.ALLOCATE).ledBy("Chipo Mutasa-Bell", "Children's Centre", Optional.of(true), Optional.of(true))
            .allocating(ServiceDraft.of("Housing Support", "Housing Support"), ServiceDraft.of("Volunteer visitor", "Volunteer-visitor scheme"))
            .at(Level.COMPLEX).because("Mother and baby need one person to turn to."));
        Document kept = printed.minutes.print(town.panelOn(FEB24).id(), Staff.TOMAS).orFault();
        byte[] pdf = town.documents.pdf(kept);
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "minutes.pdf"), pdf);
        return pdf;
    }

    @Test void theMinutesSayWhatWasDecided() throws IOException {
        String text = new PdfText().of(minutes()).replaceAll("\\s+", " ");
        assertThat(text).contains("Draft: not yet agreed", "Allocate, with lead professional", "Chipo Mutasa-Bell, Children's Centre (accepted; as the family wished)",
            "Volunteer visitor, Volunteer-visitor scheme", "3 complex", "below our threshold", "Family hub, Harrowmere", "Not decided yet", "Ł.Ś-K., unborn");
        assertThat(text).doesNotContain("Rowan House", "[");
    }

    @Test void theReferrerIsToldWithoutWorkerOrPlaceInTheReceipt() throws IOException {
        minutes();
        assertThat(town.referrals.feedback(transfer.id())).singleElement().satisfies(f -> {
            assertThat(f.from()).isEqualTo(FEB24);
            assertThat(f.said().worker()).isEqualTo("Chipo Mutasa-Bell, Children's Centre");
            assertThat(f.said().actions()).isEqualTo("Housing Support\nVolunteer visitor, Volunteer-visitor scheme");
            assertThat(f.said().result()).isEqualTo("The panel of Tue 24 Feb 2026 accepted the referral and a lead professional has been named.");
        });
        assertThat(town.agenda(FEB24).lines(AgendaSection.NEW)).hasSize(1);
    }

    @Test void whatIsPrintedIsKeptAndLogged() {
        Document kept = printed.agenda.print(town.panelOn(FEB24).id(), Staff.TOMAS).orFault();
        assertThat(kept.kind()).isEqualTo("agenda");
        assertThat(kept.title()).isEqualTo("Harrowmere East Allocation Panel: agenda");
        assertThat(kept.disclosure()).isPresent().isNotEqualTo(Clearance.NO_PERSON.disclosure());
        assertThat(printed.disclosures.count()).isEqualTo(1);
    }
}

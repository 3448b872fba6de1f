package org.teamaround.plan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.consent.Recipient;
import org.teamaround.directory.PractitionerId;
import org.teamaround.document.Document;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Birth;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.RelationshipKind;
import org.teamaround.plan.ActionDraft;
import org.teamaround.plan.ActionUpdate;
import org.teamaround.plan.Doer;
import org.teamaround.plan.EcmOutcome;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.OutcomeDraft;
import org.teamaround.plan.PlanOffice;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.print.PdfText;
import org.teamaround.print.VeraPdf;

/** Papers of case A: whole, readable by a machine, and without the place the family hides in. */
class PlanPapersTest {
    private static final Recipient TEAM = new Recipient.Team("our own file");
    private final PlanOffice office = new PlanOffice();
    private final PersonId mother = office.adult("Małgorzata", "Świerczyńska");
    private final PersonId father = office.adult("Damian", "Kaczmarek");
    private final PersonId lucja = office.enter(PersonDraft.child("Łucja", "Świerczyńska-Kaczmarek", new Birth.Exact(LocalDate.of(2024, 6, 3)))
        .withAddress(new Address("Rowan House, 4 Mill Rise", "ZZ99 4AA", "Millside", AddressKind.REFUGE, true, Optional.empty(), Optional.empty())));
    private final PersonId unborn = office.unborn("2026-04-19", mother);
    private final PractitionerId chipo = office.worker("Chipo Mutasa-Bell", "Children's Centre");
    private final PractitionerId iolo = office.worker("Iolo Gethin", "Housing Support");
    private TeamMeeting meeting;

    @BeforeEach
    void agreed() {
        office.related(mother, RelationshipKind.MOTHER, lucja, unborn);
        office.mustNotReceive(father, lucja);
        office.on("2026-02-17");
        for (PersonId child : List.of(lucja, unborn)) office.consents(child, "Children's Centre", "Housing Support");
        office.on("2026-02-24");
        office.allocates(office.referral(lucja, unborn), Optional.of(chipo), "Housing Support");
        office.on("2026-03-13");
        office.assessed(lucja, 3, "2026-03-13", Map.of("led-to", "Moved here from another town in January.", "well-child",
            "Łucja laughs, eats and talks in two languages.", "worry-home", "One room for three, and nobody knows for how long.",
            "child-voice", "She plays with her bear in the corner."));
        office.assessed(unborn, 1, "2026-03-13");
        List<EpisodeId> both = office.episodes(lucja, unborn);
        office.on("2026-03-26");
        meeting = office.calls(MeetingKind.INITIAL, "2026-03-26", both, new Doer.Family(mother), new Doer.Worker(chipo), new Doer.Worker(iolo)).orFault();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void planned() {
        office.holds(meeting).orFault();
        office.agrees(meeting,
            OutcomeDraft.of("Łucja in bed by 7", EcmOutcome.HEALTHY,
                ActionDraft.of("six sessions about sleep, at home", new Doer.Worker(chipo), LocalDate.of(2026, 5, 14), lucja)),
            OutcomeDraft.of("a safe home for me and the baby", EcmOutcome.SAFE,
                ActionDraft.of("housing application", new Doer.Worker(iolo), LocalDate.of(2026, 4, 10), mother, unborn),
                ActionDraft.of("home-safety check", new Doer.Worker(chipo), LocalDate.of(2026, 4, 10))),
            OutcomeDraft.of("somewhere to play", EcmOutcome.ENJOY_AND_ACHIEVE,
                ActionDraft.of("bring Łucja to Tuesday group", new Doer.Family(mother), LocalDate.of(2026, 4, 30), lucja)));
    }

    @Test
    void the_plan_holds_every_column_and_no_address() throws IOException {
        planned();
        office.on("2026-04-17");
        office.tells(lucja, "2.1", ActionUpdate.done(LocalDate.of(2026, 4, 17))).orFault();
        String words = kept("delivery-plan", office.plan.print.plan.print(office.current(lucja).id(), TEAM, office.actor).orFault());
        assertThat(words).contains("Delivery plan", "E-2026-0001, E-2026-0002", "Version 1", "“Łucja in bed by 7”", "Be healthy", "1.1",
            "Łucja Świerczyńska-Kaczmarek", "Unborn baby of Małgorzata Świerczyńska", "unborn baby", "Iolo Gethin", "Housing Support", "7 days late",
            "Chipo Mutasa-Bell", "Who gets this plan", "The family agreed", "Signed");
        assertThat(words).doesNotContain("Rowan", "Mill Rise", "ZZ99", "Damian", "[");
    }

    @Test
    void the_pack_is_one_document_with_agenda_summary_plan_and_attendance() throws IOException {
        String words = kept("tac-pack", office.plan.print.pack.print(meeting.id(), TEAM, office.actor).orFault());
        assertThat(words).contains("Team Around the Child: papers for the meeting", "Contents", "Team Around the Child: agenda",
            "CAF summary", "Łucja laughs, eats and talks in two languages.", "Delivery plan", "To be agreed at the meeting",
            "Team Around the Child: who was there", "Małgorzata Świerczyńska", "Told to each of those invited");
        assertThat(words).doesNotContain("Rowan", "Mill Rise", "ZZ99", "Damian", "[");
    }

    @Test
    void the_minutes_hold_both_views() throws IOException {
        planned();
        String words = kept("tac-minutes", office.plan.print.minutes.print(meeting.id(), new Recipient.Family(mother, "Małgorzata Świerczyńska"),
            office.actor).orFault());
        assertThat(words).contains("notes of the meeting", "wants a safe home", "too young to say", "Was there", "Małgorzata Świerczyńska");
        assertThat(words).doesNotContain("Rowan", "[");
    }

    @Test
    void the_attendance_sheet_has_room_to_sign() throws IOException {
        String words = kept("tac-attendance", office.plan.print.attendance.print(meeting.id(), TEAM, office.actor).orFault());
        assertThat(words).contains("Signed", "Iolo Gethin", "Housing Support").doesNotContain("[");
    }

    @Test
    void a_long_action_flows_over_the_page_and_is_not_clipped() throws IOException {
        office.holds(meeting).orFault();
        String much = "Chipo reads with Łucja and her mother before bed and writes down how the night went. ".repeat(180);
        office.agrees(meeting, OutcomeDraft.of("in bed by 7. " + much + "last wish", EcmOutcome.HEALTHY,
            ActionDraft.of(much + "last word", new Doer.Worker(chipo), LocalDate.of(2026, 5, 14), lucja)));
        String words = kept("delivery-plan-long", office.plan.print.plan.print(office.current(lucja).id(), TEAM, office.actor).orFault());
        assertThat(words).contains("last word", "last wish");
    }

    @Test
    void an_agency_the_family_did_not_agree_to_gets_no_plan() {
        planned();
        Recipient police = new Recipient.ToAgency(office.agency("Police"), "Police");
        assertThat(office.plan.print.plan.print(office.current(lucja).id(), police, office.actor).isDone()).isFalse();
    }

    @Test
    void who_may_no_longer_be_told_leaves_the_distribution_of_others() {
        planned();
        office.on("2026-04-20");
        for (PersonId child : List.of(lucja, unborn)) office.withdrawsFrom(child, "Housing Support");
        Recipient centre = new Recipient.ToAgency(office.agency("Children's Centre"), "Children's Centre");
        String words = words(office.plan.print.plan.print(office.current(lucja).id(), centre, office.actor).orFault());
        assertThat(words.substring(words.indexOf("Who gets this plan"))).doesNotContain("Iolo").contains("Chipo");
        assertThat(words).contains("Blocked");
    }

    private String kept(String name, Document document) throws IOException {
        byte[] pdf = office.people.documents.pdf(document);
        Files.write(Path.of("target", name + ".pdf"), pdf);
        VeraPdf.assertAccessible(pdf);
        assertThat(document.title()).doesNotContain("Łucja", "wierczy");
        return words(document);
    }

    private String words(Document document) {
        return new PdfText().of(office.people.documents.pdf(document)).replaceAll("\\s+", " ");
    }
}

package org.teamaround.assessment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.CafOffice;
import org.teamaround.assessment.Assessment;
import org.teamaround.consent.Item;
import org.teamaround.kernel.Clearance;
import org.teamaround.person.PersonId;
import org.teamaround.print.PdfText;
import org.teamaround.print.Printer;
import org.teamaround.print.VeraPdf;
import org.teamaround.setting.StandardSettings;
import org.teamaround.ui.Text;

class CafPaperTest {
    private static final Text TEXT = Text.load();
    private final CafOffice office = new CafOffice();
    private final Printer printer = new Printer(TEXT::of, office.moment);
    private final CafPaper papers = new CafPaper(TEXT::of, new StandardSettings(), new RecordBlocks(TEXT::of, office.persons,
        office.practitioners, office.agencies, office.consents));

    @Test
    void theStreamlinedFormHoldsEverythingThatWasSaid() throws IOException {
        Assessment caf = office.keevasStreamlined();
        byte[] pdf = pdf(caf, EnumSet.allOf(Item.class), true);
        Files.write(Path.of("target/caf-streamlined.pdf"), pdf);
        VeraPdf.assertAccessible(pdf);
        assertThat(words(pdf)).contains("Streamlined Common Assessment Framework", "Caoimhe Ní Dhonnchadha", "11 November 2011 (14)", "Mother",
            "Máire Ní Dhonnchadha", "Keeva Donohue", "Plot 7, Fairbrook Lane Site", "School attendance", "I hate the bus.",
            "Learning: taking part in education or employment", "Back in school three days a week", "Level 3: several services working together",
            "We write this down so that the services named here can help you.", "OFFICIAL-SENSITIVE", "Version 1, agreed", "Page 1 of", "C-0001",
            "12 June 2026", "Too young to comment", "Yes");
        assertThat(words(pdf)).doesNotContain("[", "Housing or");
    }

    @Test
    void whatNobodyCameToSaysSo() {
        PersonId keeva = office.child("Caoimhe", "Ní Dhonnchadha", "2011-11-11");
        Assessment full = office.completes(office.started(keeva, AssessmentKind.FULL), "2026-03-04", "led-to", "Attendance fell.").orFault();
        byte[] pdf = pdf(full, EnumSet.allOf(Item.class), true);
        assertThat(words(pdf)).contains("1.2 Physical development Not explored", "Not asked", "Attendance fell.");
    }

    @Test
    void theFullFormFlowsOverAsManyPagesAsItNeeds() throws IOException {
        PersonId keeva = office.child("Caoimhe", "Ní Dhonnchadha", "2011-11-11");
        String longText = "Caoimhe tells stories to the little ones and helps with the horses. ".repeat(120);
        Assessment full = office.started(keeva, AssessmentKind.FULL);
        office.saves(full, "1.3.strengths", longText, "1.3.needs", "Last words: Zażółć gęślą jaźń", "1.3.evidence", "Her mother", "level",
            "additional", "outcomes[0].outcome", "Back in school", "outcomes[0].action", "Meet the head", "outcomes[0].who", "Máire",
            "outcomes[0].when", "2026-04-01").orFault();
        byte[] pdf = pdf(office.now(full), EnumSet.allOf(Item.class), true);
        Files.write(Path.of("target/caf-full.pdf"), pdf);
        VeraPdf.assertAccessible(pdf);
        assertThat(words(pdf)).contains("Zażółć gęślą", "Not finished", "Version 1, in progress", "do not wait for this form");
    }

    @Test
    void nothingOfARestrictedHomeIsPrinted() {
        Assessment caf = office.keevasStreamlined();
        Set<Item> withoutAddress = EnumSet.complementOf(EnumSet.of(Item.ADDRESS));
        String words = words(pdf(caf, withoutAddress, false));
        assertThat(words).contains("Address withheld").doesNotContain("Plot 7", "01632", "Fairbrook Lane", "Fairbrook Community College");
    }

    @Test
    void theBlankFormIsAboutNobody() throws IOException {
        for (String kind : new String[] {"streamlined", "full"}) {
            byte[] pdf = printer.pdf(papers.blank(office.forms.newest(kind).orElseThrow(), office.moment.today()));
            Files.write(Path.of("target/caf-blank-" + kind + ".pdf"), pdf);
            VeraPdf.assertAccessible(pdf);
            assertThat(words(pdf)).contains("Speech, language and communication", "Signed").doesNotContain("[");
        }
    }

    private byte[] pdf(Assessment caf, Set<Item> allowed, boolean own) {
        String reference = office.persons.find(caf.child()).orElseThrow().reference();
        return printer.pdf(papers.filled(caf, office.forms.withReference(caf.definition()).orElseThrow(), reference, office.moment.today(),
            new Cut(allowed, own), Clearance.NO_PERSON));
    }

    private static String words(byte[] pdf) {
        return new PdfText().of(pdf).replaceAll("\\s+", " ");
    }
}

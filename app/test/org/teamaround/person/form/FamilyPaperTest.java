package org.teamaround.person.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.kernel.Staff.TOMAS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Clearance;
import org.teamaround.person.Answer;
import org.teamaround.person.Gender;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.family.Bond;
import org.teamaround.person.family.Connection;
import org.teamaround.person.family.ContactDraft;
import org.teamaround.person.family.ContactKind;
import org.teamaround.person.family.PartnershipKind;
import org.teamaround.person.family.Relations;
import org.teamaround.print.PdfText;
import org.teamaround.print.Printer;
import org.teamaround.print.VeraPdf;
import org.teamaround.ui.Text;

class FamilyPaperTest {
    private final Text text = Text.load();
    private final Relations family = new Relations();
    private final Person mother = family.adult("Małgorzata", "Świerczyńska", Gender.FEMALE, 2006);
    private final Person father = family.adult("Damian", "Kaczmarek", Gender.MALE, 1999);
    private final Person lucja = family.child("Łucja", "Świerczyńska-Kaczmarek", Gender.FEMALE, "2024-06-03");
    private final FamilyPaper paper = new FamilyPaper(family.persons, family.families, text::of, family.moment);
    private final Printer printer = new Printer(text::of, family.moment);
    private final PdfText words = new PdfText();

    FamilyPaperTest() {
        family.change.change(mother.id(), PersonDraft.of(mother).withAddress(org.teamaround.person.Address.home("4 Mill Rise", "ZZ99 4AA")), TOMAS).orFault();
        family.is(mother, RelationshipKind.MOTHER, lucja, Answer.YES, Answer.YES);
        family.is(father, RelationshipKind.FATHER, lucja, Answer.YES, Answer.NO);
        family.is(family.unborn("2026-04-19", mother), RelationshipKind.SIBLING, lucja);
        family.is(family.adult("陈", "林", Gender.FEMALE), RelationshipKind.HOUSEHOLD_MEMBER, lucja);
        family.is(family.adult("يوسف", "", Gender.MALE), RelationshipKind.OTHER, lucja);
        family.pair(mother, father, PartnershipKind.SEPARATED);
        family.contact.say(ContactDraft.of(lucja.id(), father.id(), ContactKind.SUPERVISED, "Rowan contact centre, Saturdays"), TOMAS).orFault();
    }

    @Test void theSameFactsStandInThePictureInItsAlternativeTextAndInTheTables() throws IOException {
        List<Connection> around = List.of(new Connection("Harrowmere Children's Centre", "Chipo Mutasa-Bell, family support worker", "six sessions at home", Bond.LEADS),
            new Connection("Health visiting", "Bríd Ní Chonaill, health visitor", "", Bond.REFERRED));
        byte[] pdf = printer.pdf(paper.of(lucja.id(), Optional.of(around), true, Clearance.NO_PERSON));
        Files.write(Files.createDirectories(Path.of("target", "gallery")).resolve("family-picture.pdf"), pdf);
        VeraPdf.assertAccessible(pdf);
        for (String shown : List.of("Łucja Świerczyńska-Kaczmarek", "Damian Kaczmarek", "Supervised", "Separated", "Chipo Mutasa-Bell", "lead professional",
            "Małgorzata Świerczyńska, Łucja Świerczyńska-Kaczmarek live together")) assertThat(words.holds(pdf, shown)).as(shown).isTrue();
    }

    @Test void neitherAnAddressNorAPlaceOfContactIsPrinted() {
        byte[] pdf = printer.pdf(paper.of(lucja.id(), Optional.empty(), true, Clearance.NO_PERSON));
        for (String hidden : List.of("Mill Rise", "ZZ99", "Rowan contact", "Chipo")) assertThat(words.of(pdf)).doesNotContain(hidden);
        byte[] toOthers = printer.pdf(paper.of(lucja.id(), Optional.empty(), false, Clearance.NO_PERSON));
        assertThat(words.of(toOthers)).doesNotContain("Supervised");
    }
}

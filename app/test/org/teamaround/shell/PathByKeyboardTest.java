package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.document.Document;
import org.teamaround.person.Person;
import org.teamaround.print.PdfText;

/** From the first start to the printed plan without a mouse: the main job as a coordinator does it, on one new vault. */
class PathByKeyboardTest {
    private static final String BRID = "Bríd Ní Chonaill";
    @TempDir
    Path folder;
    private KeyboardProgram program;

    @Test
    void aReferralBecomesAPlanByKeyboardAlone() {
        try (KeyboardProgram opened = new KeyboardProgram("2026-02-16T10:05")) {
            program = opened;
            makesAVault();
            entersTheReferral();
            screensIt();
            plansPanels();
            printsTheAgenda();
            decides();
            printsTheFeedback();
            recordsTheCaf();
            holdsTheTeamMeeting();
            agreesThePlan();
            printsPackAndPlan();
        }
    }

    private void makesAVault() {
        program.enter().type("Harbour Family Centre").fill("Your name", "Ada Quill").fill("Kept in this folder", folder.resolve("vault").toString());
        program.to("Make the vault").enter().shows("Your recovery key").to("I have the recovery key on paper").space().to("Start working").enter();
        program.shows("Home", "Nothing is due");
    }

    private void entersTheReferral() {
        program.press(KeyCode.CONTROL, KeyCode.N).shows("New referral").fill("Name of the referrer", BRID).fill("Agency", "Health visiting");
        program.fill("Given names", "Łucja").fill("Family name", "Świerczyńska");
        program.fill("Born, Day", "3").fill("Born, Month", "6").fill("Born, Year", "2024");
        program.to("Add a child").enter().to("Born: Date of birth").press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        program.fill("Born, Day", "19").fill("Born, Month", "4").fill("Born, Year", "2026");
        program.to("Add a child").enter().type("Tomek").to("Born: Date of birth").press(KeyCode.LEFT).press(KeyCode.LEFT).press(KeyCode.LEFT);
        program.to("Given names").type("Małgorzata").fill("Family name", "Świerczyńska").fill("What are they to the child?", "mother");
        program.to("Parental responsibility?: Yes").space().to("Lives with the child?: Yes").space();
        program.fill("Address of the household", "Rowan House, 4 Mill Rise").fill("Postcode", "ZZ99 4AA").fill("Mobile of the family", "07700 900118");
        program.fill("Why is the family referred?", "Fled violence; a second baby is due in April.").fill("Main need", "housing");
        program.fill("Level of need, in the referrer’s view", "2 additional").to("What goes well");
        assertThat(program.steps()).as("a long list of needs is one stop").isLessThan(4);
        program.fill("What service or help is wanted?", "Somebody to talk to, and a home.").fill("Was the family asked?", "yes, their answer follows");
        program.press(KeyCode.CONTROL, KeyCode.S).shows("R-2026-0001", "Unborn baby of Małgorzata Świerczyńska, EDD 19/04/2026", "Tomek, not known");
        homeShows("Acknowledge the referral", "in 2 days", "Screen the referral");
        program.enter().shows("R-2026-0001");
    }

    private void screensIt() {
        program.to("Accept for panel").enter().shows("consent is not recorded for every child");
        assertThat(program.focused()).as("the keyboard stays where it was").isEqualTo("Accept for panel");
        program.to("Record consent").enter().fill("What did the family answer?", "given, full").fill("Who asked them?", BRID);
        program.fill("May be shared with", "Health visiting").enter().type("Housing Support").press(KeyCode.CONTROL, KeyCode.S);
        program.to("Accept for panel").enter().shows("accepted for panel");
        program.press(KeyCode.CONTROL, KeyCode.DIGIT1).showsNot("Screen the referral");
    }

    private void plansPanels() {
        program.press(KeyCode.CONTROL, KeyCode.DIGIT4).backTo("Single panel date").enter();
        program.type("Extra panel").fill("Date", "24 feb 2026").fill("Starts at", "10:00").press(KeyCode.CONTROL, KeyCode.S);
        program.shows("Extra panel is set up", "Tue 17 Feb 2026");
        program.backTo("New panel series").enter().type("Harbour panel").fill("Weekday", "Tuesday").fill("Starts at", "9:30");
        program.fill("Every so many days", "14").fill("First date", "3 mar 2026").press(KeyCode.CONTROL, KeyCode.S);
        program.shows("Harbour panel is set up", "Tue 3 Mar 2026", "Tue 24 Feb 2026");
    }

    /** Received on 16 February with papers closing on the 17th: the referral is on the first panel without being put there. */
    private void printsTheAgenda() {
        program.press(KeyCode.CONTROL, KeyCode.DIGIT4).enter().shows("Extra panel", "Świerczyńska (Ł.Ś., Unborn, T.)", "1, 1 to decide");
        program.press(KeyCode.CONTROL, KeyCode.P).shows("Extra panel: agenda").press(KeyCode.ESCAPE);
        assertThat(program.focused()).isEqualTo("Agenda");
    }

    private void decides() {
        program.moment.set("2026-02-24T10:20");
        homeShows("6 days late");
        program.press(KeyCode.CONTROL, KeyCode.DIGIT4).enter().fill("Decision", "Allocate, with").press(KeyCode.DOWN).enter().fill("Lead professional", BRID);
        program.to("Reason").type("The family needs one worker for three children.").press(KeyCode.CONTROL, KeyCode.ENTER).shows("New, allocated", "1, 0 to decide");
        homeShows("Tell the referrer the panel result", "First contact with the family", "Initial visit");
    }

    private void printsTheFeedback() {
        program.press(KeyCode.DOWN).press(KeyCode.DOWN).enter().shows("allocated", "panel result: due Thu 26 Feb 2026");
        program.to("Print: panel result").enter().shows("What became of your referral").press(KeyCode.ESCAPE);
        assertThat(program.focused()).isEqualTo("Print: panel result");
        program.to("Mark as sent …: panel result").enter().to("Mark as sent").enter().shows("panel result: sent Tue 24 Feb 2026");
        program.press(KeyCode.CONTROL, KeyCode.DIGIT1).showsNot("Tell the referrer the panel result");
        assertThat(words("feedback")).contains(BRID);
    }

    private void recordsTheCaf() {
        opensTheChild().press(KeyCode.RIGHT).to("Start assessment").enter().space().press(KeyCode.CONTROL, KeyCode.S).shows("Assessment (streamlined)");
        program.to("Next section").enter().to("Next section").enter().to("Why now? What is the main concern?");
        program.type("They left home in January and have no place of their own.");
        program.to("Next section").enter().type("She laughs, eats and sleeps well.");
        homeShows("Complete the CAF");
        program.press(KeyCode.ALT, KeyCode.LEFT).shows("Assessment (streamlined)");
        program.moment.set("2026-03-03T11:00");
        program.to("Finish").enter().fill("Completed on", "3 mar 2026").to("Set everything still open to “not explored” or “not asked”").space();
        program.to("Complete assessment").enter().shows("completed");
        program.backTo("Print").enter().to("Print for them").enter().shows("Page 1 of").press(KeyCode.ESCAPE);
        homeShows("First TAC meeting", "15 working days from completion of the CAF");
        assertThat(words("caf")).contains("no place of their own", "She laughs, eats and sleeps well.");
    }

    private void holdsTheTeamMeeting() {
        opensTheChild().press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT).to("Call a meeting").enter();
        program.to("About: Unborn baby of Małgorzata Świerczyńska").space().to("About: Tomek").space().fill("Date", "10 mar 2026").fill("Begins", "10:00").fill("Place", "Harbour Family Centre").to("Remove: Guest 2").enter().press(KeyCode.CONTROL, KeyCode.S).shows("Called");
        program.moment.set("2026-03-10T11:30");
        program.to("Record the meeting").enter().fill("What the child thinks, or why it could not be found out", "She smiled at the toys.");
        program.fill("What the parents think, or why it could not be found out", "We want a home.").press(KeyCode.CONTROL, KeyCode.S).shows("Held");
    }

    /** The review typed for a day before the meeting is refused in a sentence; everything typed stays and is agreed after the day is put right. */
    private void agreesThePlan() {
        program.to("Agree the plan").enter().type("A home of our own before the baby comes").fill("Which of the five outcomes it serves", "Stay safe");
        program.fill("What will be done", "Apply for a flat together").fill("Who does it", BRID).fill("By when", "24 mar 2026");
        program.fill("Next review, if not left to the time limit", "1 mar 2026").press(KeyCode.CONTROL, KeyCode.S);
        program.shows("to put right", "A home of our own before the baby comes", "Apply for a flat together");
        assertThat(program.focused()).as("the first field to mend").isEqualTo("Next review, if not left to the time limit");
        program.press(KeyCode.CONTROL, KeyCode.A).type("21 apr 2026").press(KeyCode.CONTROL, KeyCode.S).shows("Print the pack");
        homeShows("Send minutes and plan", "First review", "Tue 21 Apr 2026", "Apply for a flat together");
    }

    private void printsPackAndPlan() {
        opensTheChild().press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT).to("Print the pack").enter().to("Print").enter();
        program.shows("Page 1 of").press(KeyCode.ESCAPE).backTo("Parts of the child’s page").press(KeyCode.LEFT);
        program.to("Print plan").enter().to("Print").enter().shows("Page 1 of").press(KeyCode.ESCAPE);
        assertThat(words("delivery-plan")).contains("A home of our own before the baby comes", "Apply for a flat together", BRID);
        assertThat(words("tac-pack")).containsIgnoringCase("who was there").contains("A home of our own before the baby comes");
    }

    private KeyboardProgram opensTheChild() {
        return program.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.DOWN).enter().shows("Łucja Świerczyńska");
    }

    private void homeShows(String... lines) {
        program.press(KeyCode.CONTROL, KeyCode.DIGIT1).shows(lines);
    }

    /** Of the newest kept document of this kind about any of the children. */
    private String words(String kind) {
        Assembly kept = program.kept();
        List<Document> found = kept.people().persons.children().stream().map(Person::id).flatMap(child -> kept.people().documents.about(child.value()).stream())
            .filter(document -> document.kind().contains(kind)).distinct().toList();
        assertThat(found).as("kept documents of kind %s", kind).isNotEmpty();
        return new PdfText().of(kept.people().documents.pdf(found.getFirst())).replaceAll("\\s+", " ");
    }
}

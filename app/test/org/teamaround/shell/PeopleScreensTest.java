package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.Reach;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.view.CaseGlance;
import org.teamaround.print.Printer;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Desk;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Labels;
import org.teamaround.ui.Pages;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Snapshot;
import org.teamaround.ui.Text;
import org.teamaround.ui.Window;

/** The family of case A on its screens, worked by keyboard on a real store. */
class PeopleScreensTest {
    private final InMemoryDatabase store = InMemoryDatabase.open(TestMoment.at("2026-04-13T10:05"));
    private final PeopleWiring people = new PeopleWiring(store.database(), store.gate(), store.facts(), store.sealedFiles(), store.restriction(), store.moment(),
        new CaseRights((user, child) -> true));
    private final Text text = Text.load();
    private Pages pages;
    private PeopleScreens screens;
    private DirectoryScreens directory;
    private Window window;
    private Robot robot;
    private Person malgorzata;
    private Person lucja;
    private Person unborn;

    @BeforeEach void open() {
        family();
        Actions actions = new Actions();
        window = Window.showing(() -> {
            pages = new Pages(text, actions, said -> { });
            return pages.node();
        });
        Window.doOnWindow(() -> actions.listenTo(window.scene()));
        robot = window.robot();
        Desk desk = new Desk(text, store.moment(), new ImmediateBackground(), pages, (title, file, pdf) -> { });
        CaseGlance cases = child -> new CaseGlance.Glance(Optional.empty(), Optional.empty(), "Chipo Mutasa-Bell", Optional.empty(),
            List.of(Phrase.of("person.address.withheld")));
        screens = new PeopleScreens(people, (person, with) -> { }, desk, store.actor(), cases, List::of, (person, fields, label) -> { });
        directory = new DirectoryScreens(people, new DirectoryWiring(store.database(), store.gate(), store.moment(), people, new Printer(text::of, store.moment()), text::of), desk, store.actor());
    }

    private void family() {
        Address refuge = new Address("Rowan House, 4 Mill Rise", "ZZ99 4AA", "", org.teamaround.person.AddressKind.REFUGE, true, Optional.empty(), Optional.empty());
        malgorzata = people.enterPerson.enter(PersonDraft.adult("Małgorzata", "Świerczyńska").withAddress(refuge)
            .withReach(new Reach("", "07700 900118", "", "text only")).withLanguage(Stated.given("Polish"), Answer.YES), store.actor()).orFault();
        lucja = people.enterPerson.enter(PersonDraft.child("Łucja", "Świerczyńska-Kaczmarek", new Birth.Exact(LocalDate.of(2024, 6, 3)))
            .withAddress(refuge), store.actor()).orFault();
        unborn = people.enterPerson.enter(PersonDraft.unborn(LocalDate.of(2026, 4, 19), Optional.of(malgorzata.id())), store.actor()).orFault();
        relate(RelationshipDraft.of(lucja.id(), malgorzata.id(), RelationshipKind.MOTHER).with(Answer.YES, Answer.YES));
        relate(RelationshipDraft.of(unborn.id(), malgorzata.id(), RelationshipKind.MOTHER).with(Answer.YES, Answer.YES));
        relate(RelationshipDraft.of(lucja.id(), unborn.id(), RelationshipKind.SIBLING));
    }

    private void relate(RelationshipDraft draft) {
        people.relateFamily.relate(draft, store.actor()).orFault();
    }

    @Test void theListShowsWhoCaresForWhomAndNarrowsAsTyped() {
        show(screens.children());
        assertThat(robot.sees("Unborn baby of Małgorzata Świerczyńska")).isTrue();
        assertThat(robot.sees("1 (22 months)")).isTrue();
        assertThat(robot.sees("EDD 19/04/2026")).isTrue();
        picture("children");
        robot.focusOn("Show only rows with these words: Children").type("lucja");
        assertThat(robot.sees("EDD 19/04/2026")).isFalse();
        assertThat(robot.sees("Łucja Świerczyńska-Kaczmarek")).isTrue();
        robot.type("zzz");
        assertThat(robot.sees("Nothing in this list fits the filter.")).isTrue();
    }

    @Test void theChildsPageShowsFamilyWithoutTheRestrictedAddress() {
        Window.doOnWindow(() -> screens.opensChild().open(lucja.id()));
        assertThat(robot.sees("Chipo Mutasa-Bell")).isTrue();
        assertThat(robot.sees("Małgorzata Świerczyńska")).isTrue();
        assertThat(robot.sees("Address withheld")).isTrue();
        assertThat(robot.words()).noneMatch(words -> words.contains("Rowan House") || words.contains("ZZ99"));
        picture("child-family");
    }

    @Test void aBirthGivesTheSamePageAnotherName() {
        Window.doOnWindow(() -> screens.opensChild().open(unborn.id()));
        robot.clickOn("Record the birth").focusOn("Born on").type("11/04/2026").press(KeyCode.TAB);
        picture("birth");
        robot.focusOn("Given names").type("Nadia");
        robot.clickOn("Record the birth");
        assertThat(robot.words()).contains("Nadia Świerczyńska");
        assertThat(robot.sees("Unborn baby of Małgorzata Świerczyńska")).isTrue();
        assertThat(people.persons.find(unborn.id()).orElseThrow().birth()).isEqualTo(new Birth.Exact(LocalDate.of(2026, 4, 11)));
    }

    @Test void somebodyOfTheFamilyIsAdded() {
        Window.doOnWindow(() -> screens.opensChild().open(lucja.id()));
        robot.clickOn("Add a family member");
        robot.clickOn("Save");
        assertThat(robot.sees("Say who it is")).isTrue();
        robot.focusOn("Given names").type("Damian").press(KeyCode.TAB).type("Kaczmarek");
        robot.focusOn("What is this person to the child?").type("Father").press(KeyCode.TAB);
        robot.clickOn("This person must not receive information about the child").clickOn("Save");
        assertThat(robot.sees("Say why this person must not receive")).isTrue();
        assertThat(people.persons.all()).as("refused as a whole").hasSize(3);
        robot.focusOn("Why?").type("Court order of 5 February 2026");
        picture("relative");
        robot.clickOn("Save");
        assertThat(robot.sees("Must not receive: Court order of 5 February 2026")).isTrue();
        assertThat(people.persons.relativesOf(lucja.id())).hasSize(3);
    }

    @Test void aPersonIsChangedAndAWarningLetsPassTheSecondTime() {
        Window.doOnWindow(() -> screens.opensChild().open(lucja.id()));
        robot.clickOn("Change details").focusOn("NHS number").type("943 476 5918");
        picture("person");
        robot.clickOn("Save");
        assertThat(robot.sees("check digit")).isTrue();
        robot.clickOn("Save");
        assertThat(people.persons.find(lucja.id()).orElseThrow().nhsNumber()).isEqualTo("9434765918");
    }

    @Test void aPractitionerIsAddedWithANewAgency() {
        show(directory.directory());
        robot.clickOn("Add a practitioner").focusOn("Name").type("Bríd Ní Chonaill");
        robot.focusOn("Agency").type("Health Visiting").press(KeyCode.TAB);
        robot.focusOn("Secure e-mail").type("brid").press(KeyCode.TAB).clickOn("Save");
        assertThat(robot.sees("does not look like an e-mail")).isTrue();
        robot.focusOn("Secure e-mail").press(KeyCode.CONTROL, KeyCode.A).type("brid@example.org");
        picture("practitioner");
        robot.clickOn("Save");
        assertThat(people.practitioners.named("Bríd Ní Chonaill").orElseThrow().agency())
            .isEqualTo(people.agencies.named("Health Visiting").map(a -> a.id()));
        assertThat(robot.sees("Bríd Ní Chonaill")).isTrue();
        picture("directory");
    }

    @Test void settingsChangeFromToday() {
        show(screens.settings());
        robot.focusOn("Name of the centre, as on letters").type("Harrowmere Children’s Centre");
        picture("settings");
        robot.clickOn("Save settings");
        assertThat(people.settings.centreName()).isEqualTo("Harrowmere Children’s Centre");
    }

    @Test void documentsAreListedWithTheirState() {
        store.write(() -> people.documents.keep("delivery-plan", "Delivery plan v1", java.util.Set.of(lucja.id().value()), new byte[] {1}, Clearance.NO_PERSON, store.actor()));
        store.write(() -> people.documents.keep("delivery-plan", "Delivery plan v2", java.util.Set.of(lucja.id().value()), new byte[] {2}, Clearance.NO_PERSON, store.actor()));
        Window.doOnWindow(() -> screens.opensChild().open(lucja.id()));
        robot.focusOn("Parts of the child’s page").press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        assertThat(robot.sees("Superseded 13/04/2026")).isTrue();
        picture("child-documents");
    }

    private void show(Screen screen) {
        Window.doOnWindow(() -> pages.open(screen));
    }

    private void picture(String name) {
        assertThat(Window.onWindow(() -> Labels.missingIn(pages.node()))).isEmpty();
        Snapshot.png(window.scene(), 1366, 768, 1, Path.of("target/gallery/" + name + ".png"));
        Snapshot.png(window.scene(), 1366, 768, 2, Path.of("target/gallery/" + name + "-200.png"));
    }

    @AfterEach void close() {
        window.close();
        store.close();
    }
}

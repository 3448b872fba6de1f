package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.directory.Access;
import org.teamaround.directory.AgeBand;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Area;
import org.teamaround.directory.AreaId;
import org.teamaround.directory.Checked;
import org.teamaround.directory.Contact;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Need;
import org.teamaround.directory.Offer;
import org.teamaround.directory.Places;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Specialism;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.TestMoment;
import org.teamaround.setting.Feature;
import org.teamaround.setting.Setting;
import org.teamaround.print.PdfText;
import org.teamaround.print.Printer;
import org.teamaround.ui.Actions;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Labels;
import org.teamaround.ui.Pages;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Snapshot;
import org.teamaround.ui.Text;
import org.teamaround.ui.Window;

/** The directory worked by keyboard on a real store: who to ask, away and back, a move, a check, teams. */
class DirectoryScreensTest {
    private final InMemoryDatabase store = InMemoryDatabase.open(TestMoment.at("2026-04-13T10:05"));
    private final PeopleWiring people = new PeopleWiring(store.database(), store.gate(), store.facts(), store.sealedFiles(), store.restriction(), store.moment(),
        new CaseRights((user, child) -> true));
    private final Text text = Text.load();
    private final DirectoryWiring directory = new DirectoryWiring(store.database(), store.gate(), store.moment(), people, new Printer(text::of, store.moment()), text::of);
    private Pages pages;
    private DirectoryScreens screens;
    private Window window;
    private Robot robot;
    private Practitioner brid;
    private LocalService chatter;

    @BeforeEach void open() {
        entries();
        Actions actions = new Actions();
        window = Window.showing(() -> {
            pages = new Pages(text, actions, said -> { });
            return pages.node();
        });
        Window.doOnWindow(() -> actions.listenTo(window.scene()));
        robot = window.robot();
        Desk desk = new Desk(text, store.moment(), new ImmediateBackground(), pages, (title, file, pdf) -> { });
        screens = new DirectoryScreens(people, directory, desk, store.actor());
    }

    private void entries() {
        people.changeSetting.to(new Setting.Switch(Feature.TEAMS, true), LocalDate.of(2026, 4, 1), Optional.of("From the beginning"), store.actor()).orFault();
        Area north = directory.changeArea.change(new Area(new AreaId(Ids.fresh(store.moment().now())), "North", List.of("Fairbrook"), List.of("ZZ99 1"), Optional.empty(), true), store.actor()).orFault();
        people.enterPractitioner.named("Chipo Mutasa-Bell", Optional.empty(), store.actor()).orFault();
        brid = people.enterPractitioner.named("Bríd Ní Chonaill", people.enterAgency.named("Health Visiting", store.actor()).result().map(a -> a.id()), store.actor()).orFault();
        brid = people.changePractitioner.change(brid.working("Health visitor", brid.agency()).knowing(List.of(
            new Specialism(Need.SPEECH_AND_LANGUAGE, "selective mutism", Optional.of(new AgeBand(3, 7)), Optional.of(north.id())))), store.actor()).orFault();
        LocalService named = people.enterService.named("Chatter group", store.actor()).orFault();
        chatter = people.changeService.change(named.offering(new Offer("", List.of(Need.SPEECH_AND_LANGUAGE), "", Optional.of(new AgeBand(0, 4)), List.of(north.id())))
            .reached(new Access("01632 960021", "", "free", Places.WAITING_LIST, "six weeks"))
            .checked(new Checked(Optional.of(LocalDate.of(2025, 9, 1)), "Eilidh MacRae", Optional.empty())), store.actor()).orFault();
    }

    @Test void whoKnowsIsShownFirstAsTyped() {
        show();
        assertThat(robot.sees("Chipo Mutasa-Bell")).isTrue();
        picture("directory-people");
        robot.focusOn("Need").type("speech").press(KeyCode.TAB);
        robot.focusOn("Age of the child").type("4");
        assertThat(robot.sees("speech and language: selective mutism, 3 to 7 years, North")).isTrue();
        assertThat(robot.sees("waiting list, six weeks, free, entry to be checked")).isTrue();
        assertThat(robot.sees("Chipo Mutasa-Bell")).isFalse();
        picture("directory-who-to-ask");
        robot.focusOn("Who to ask: name, need, agency").type("zebra");
        assertThat(robot.sees("Ask with fewer words")).isTrue();
    }

    @Test void awayAndCoveredThenBack() {
        form("Bríd");
        robot.clickOn("Away").focusOn("Last day away").type("12/04/2026").press(KeyCode.TAB);
        robot.focusOn("Who covers").type("Chipo").press(KeyCode.DOWN).press(KeyCode.TAB).clickOn("Save");
        assertThat(robot.sees("Put the first day before the last")).isTrue();
        picture("directory-away");
        robot.focusOn("Last day away").press(KeyCode.CONTROL, KeyCode.A).type("24/04/2026").press(KeyCode.TAB).clickOn("Save");
        picture("directory-practitioner-away");
        assertThat(robot.sees("covered by Chipo Mutasa-Bell")).isTrue();
        show();
        assertThat(robot.sees("away until Fri 24 Apr 2026, ask Chipo Mutasa-Bell")).isTrue();
        form("Bríd");
        robot.clickOn("Back at work");
        picture("directory-back");
        robot.clickOn("Save");
        assertThat(people.practitioners.find(brid.id()).orElseThrow().away()).isEmpty();
    }

    @Test void aMoveKeepsTheEarlierPostInSight() {
        form("Bríd");
        robot.clickOn("Move to another agency").focusOn("To which agency").type("Harrowmere Children’s Centre").press(KeyCode.TAB);
        picture("directory-move");
        robot.clickOn("Save");
        assertThat(robot.sees("Earlier posts")).isTrue();
        assertThat(robot.sees("Health visitor, Health Visiting")).isTrue();
        picture("directory-practitioner-moved");
        robot.clickOn("Save");
        assertThat(people.practitioners.find(brid.id()).orElseThrow().agency()).isEqualTo(people.agencies.named("Harrowmere Children’s Centre").map(a -> a.id()));
    }

    @Test void theSheetForTheWallNamesWhoKnowsAndWhatThereIs() {
        String words = new PdfText().of(directory.sheet.print(store.actor()).orFault()).replaceAll("\\s+", " ");
        assertThat(words).contains("Who to ask", "Speech and language", "Bríd Ní Chonaill, Health visitor, Health Visiting", "selective mutism, 3 to 7 years",
            "Chatter group", "waiting list, six weeks, free", "01632 960021");
        assertThat(words.indexOf("Bríd")).as("who knows comes first").isLessThan(words.indexOf("Chatter"));
        assertThat(words).doesNotContain("Chipo");
    }

    @Test void oneKeySaysThatAnEntryIsTrueToday() {
        Window.doOnWindow(() -> screens.openService(chatter.id()));
        picture("directory-service");
        robot.press(KeyCode.F9);
        assertThat(people.services.find(chatter.id()).orElseThrow().checked())
            .isEqualTo(new Checked(Optional.of(LocalDate.of(2026, 4, 13)), store.actor().name(), Optional.empty()));
    }

    @Test void aTeamIsAddedWithItsAgesAndArea() {
        show();
        robot.clickOn("Add a team").focusOn("Name").type("North early").focusOn("From age").type("11").focusOn("To age").type("3").clickOn("Areas: North").clickOn("Save");
        assertThat(robot.sees("Put the younger age first")).isTrue();
        robot.focusOn("From age").press(KeyCode.CONTROL, KeyCode.A).type("0").clickOn("Save");
        assertThat(directory.teams.named("North early").orElseThrow().ages()).contains(new AgeBand(0, 3));
        robot.focusOn("Directory").press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        assertThat(robot.sees("0 to 3 years")).isTrue();
        picture("directory-teams");
        robot.clickOn("Add an area").focusOn("Name").type("South").focusOn("Postcodes begin with").type("ZZ").press(KeyCode.TAB).clickOn("Save");
        assertThat(robot.sees("is not the beginning of a postcode")).isTrue();
        picture("directory-area");
    }

    @Test void whoIsThereAlreadyShowsWhileSomebodyIsTypedBeforeTheyAreSaved() {
        Window.doOnWindow(() -> screens.reopen(Bookmark.of("directory-practitioner")));
        robot.focusOn("Name").type("Brid Ni Chonail");
        assertThat(robot.sees("Bríd Ní Chonaill, Health Visiting")).isTrue();
        assertThat(robot.sees("same or nearly the same name")).isTrue();
        picture("directory-alike");
        robot.clickOn("Another one: Bríd Ní Chonaill, Health Visiting");
        assertThat(robot.sees("Is it one of these?")).isFalse();
        Window.doOnWindow(() -> screens.reopen(Bookmark.of("directory-service")));
        robot.focusOn("Name").type("Chater group");
        assertThat(robot.sees("Chatter group")).isTrue();
        Window.doOnWindow(() -> screens.reopen(Bookmark.of("directory-agency")));
        robot.focusOn("Name").type("Health Visit").type("ing");
        assertThat(robot.sees("Is it one of these?")).isTrue();
        robot.clickOn("Open this one: Health Visiting");
        assertThat(robot.sees("Merge with another entry…")).isTrue();
    }

    @Test void twoEntriesOfAPractitionerBecomeOneSideBySideAndComeApart() {
        Practitioner twice = people.enterPractitioner.named("Brid Ni Chonaill", Optional.empty(), store.actor()).orFault();
        twice = people.changePractitioner.change(twice.working("School nurse", Optional.empty()).reached(new Contact("01632 960199", "", "")), store.actor()).orFault();
        form("Bríd");
        robot.clickOn("Compare and merge: Brid Ni Chonaill");
        picture("directory-merge");
        robot.clickOn("Role: School nurse").clickOn("Agency: (nothing)").clickOn("Make them one");
        Practitioner merged = people.practitioners.find(brid.id()).orElseThrow();
        assertThat(merged.jobTitle()).isEqualTo("School nurse");
        assertThat(merged.phone()).isEqualTo("01632 960199");
        assertThat(merged.agency()).as("as chosen, though the one kept had one").isEmpty();
        assertThat(merged.name()).isEqualTo("Bríd Ní Chonaill");
        assertThat(people.practitioners.all()).extracting(Practitioner::id).doesNotContain(twice.id());
        robot.clickOn("Merge with another entry…");
        assertThat(robot.sees("Merged into this entry before")).isTrue();
        picture("directory-merge-before");
        robot.clickOn("Take apart");
        assertThat(people.practitioners.all()).extracting(Practitioner::id).contains(brid.id(), twice.id());
        assertThat(people.practitioners.find(brid.id()).orElseThrow()).isEqualTo(brid);
        assertThat(people.practitioners.find(twice.id())).contains(twice);
    }

    @Test void aNameThatWasNotChosenStaysWithTheEntryGivenUp() {
        Agency school = people.enterAgency.named("Fairbrook Community College", store.actor()).orFault();
        Agency again = people.enterAgency.named("Fairbrook College", store.actor()).orFault();
        people.alike.mergeEntries.agencies(school.id(), again.id(), Set.of("name"), store.actor()).orFault();
        assertThat(people.agencies.find(school.id()).orElseThrow().name()).isEqualTo("Fairbrook College");
        assertThat(people.agencies.find(again.id()).orElseThrow().name()).isEqualTo("Fairbrook Community College");
        people.alike.unmergeEntries.agency(again.id(), store.actor()).orFault();
        assertThat(people.agencies.find(school.id())).contains(school);
        assertThat(people.agencies.find(again.id())).contains(again);
    }

    private void form(String name) {
        Practitioner who = people.practitioners.all().stream().filter(p -> p.name().startsWith(name)).findFirst().orElseThrow();
        Window.doOnWindow(() -> screens.reopen(Bookmark.of("directory-practitioner").with("id", who.id())));
    }

    private void show() {
        Window.doOnWindow(() -> pages.open(screens.directory()));
    }

    private void picture(String name) {
        assertThat(Window.onWindow(() -> Labels.missingIn(pages.node()))).isEmpty();
        Snapshot.png(window.scene(), 1366, 768, 1, Path.of("target/gallery/" + name + ".png"));
    }

    @AfterEach void close() {
        window.close();
        store.close();
    }
}

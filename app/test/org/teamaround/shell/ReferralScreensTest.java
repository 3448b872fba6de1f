package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Standing;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.TestMoment;
import org.teamaround.print.Printer;
import org.teamaround.referral.Cases;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.Level;
import org.teamaround.referral.PhoneCall;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralState;
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

/** The main acts by keyboard: a referral is entered, refused with its sentences, recorded, screened, acknowledged. */
class ReferralScreensTest {
    private final InMemoryDatabase store = InMemoryDatabase.open(TestMoment.at("2026-02-16T10:05"));
    private final Text text = Text.load();
    private final PeopleWiring people = new PeopleWiring(store.database(), store.gate(), store.facts(), store.sealedFiles(), store.restriction(), store.moment(),
        new CaseRights((user, child) -> true));
    private final ReferralWiring office = new ReferralWiring(store.database(), store.gate(), store.facts(), store.moment(), people,
        new Printer(text::of, store.moment()), text::of);
    private final DirectoryWiring directory = new DirectoryWiring(store.database(), store.gate(), store.moment(), people, new Printer(text::of, store.moment()), text::of);
    private final TeamWiring teams = new TeamWiring(store.database(), store.gate(), store.facts(), store.moment(), people, directory, office);
    private final Actions actions = new Actions();
    private final List<String> said = new ArrayList<>();
    private final List<String> papers = new ArrayList<>();
    private Pages pages;
    private ReferralScreens screens;
    private Window window;
    private Robot robot;

    @BeforeEach
    void open() {
        window = Window.showing(() -> {
            pages = new Pages(text, actions, said::add);
            Desk desk = new Desk(text, store.moment(), new ImmediateBackground(), pages, (title, file, pdf) -> papers.add(file));
            DirectoryScreens entries = new DirectoryScreens(people, directory, desk, store.actor());
            screens = new ReferralScreens(desk, people, office, new DirectAnnouncements(), store.actor(), Map::of, child -> { },
                entries.signposts(), entries.teams(teams));
            return pages.node();
        });
        Window.doOnWindow(() -> actions.listenTo(window.scene()));
        robot = window.robot();
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    @Test
    void aTelephonedReferralTakesTheKeyboardAlone() {
        show(screens.list());
        assertThat(robot.sees("No referral is waiting")).isTrue();
        robot.press(KeyCode.CONTROL, KeyCode.N);
        robot.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(robot.sees("Say who makes the referral.")).isTrue();
        robot.focusOn("Name of the referrer").type("Bríd Ní Chonaill");
        robot.focusOn("Agency").type("Health visiting");
        robot.focusOn("Given names").type("Łucja");
        robot.focusOn("Family name").type("Świerczyńska");
        robot.focusOn("Mobile of the family").type("07700 900118");
        robot.focusOn("Why is the family referred?").type("Fled violence.");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U).press(KeyCode.CONTROL, KeyCode.S);
        Referral referral = office.referrals.all().getFirst();
        assertThat(referral.story().reason()).isEqualTo("Fled violence.");
        assertThat(people.persons.children()).extracting(c -> c.name().full()).containsExactly("Łucja Świerczyńska");
        assertThat(said).contains("Referral R-2026-0001 recorded");
        assertThat(robot.sees("acknowledgement: due Wed 18 Feb 2026")).as("the referral's page took the form's place").isTrue();
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        show(screens.form());
        robot.focusOn("Given names").type("Ava");
        robot.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(robot.sees("things to put right")).isTrue();
        assertThat(robot.sees("Ava")).isTrue();
        assertThat(office.referrals.all()).isEmpty();
    }

    @Test
    void theOnlyTeamLeaderRecordsAManagersYesToTheirOwnRedirection() {
        Referral referral = office.receive.receive(Cases.a1().at(Level.SPECIALIST), store.actor()).orFault();
        PhoneCall call = new PhoneCall(store.moment().local().minusMinutes(5), "Duty desk", "They take it on.");
        office.redirect.redirect(referral.id(), "Bruising", call, store.actor()).orFault();
        show(screens.referral(referral.id()));
        robot.clickOn("Authorised from outside …").clickOn("Record the authorisation");
        assertThat(robot.sees("Enter the name of the manager who authorised this.")).isTrue();
        robot.focusOn("Which manager authorised it?").type("Margaret Hale");
        robot.clickOn("Record the authorisation");
        assertThat(robot.sees("Margaret Hale, by phone on")).isTrue();
        assertThat(robot.sees("heard by " + store.actor().name())).isTrue();
        assertThat(robot.sees("Authorised from outside …")).as("once").isFalse();
    }

    @Test
    void refusedForPanelUntilConsentIsRecordedThenAccepted() {
        Referral referral = office.receive.receive(Cases.a1(), store.actor()).orFault();
        show(screens.referral(referral.id()));
        robot.clickOn("Accept for panel");
        assertThat(robot.sees("consent is not recorded for every child")).isTrue();
        robot.clickOn("Record consent");
        robot.focusOn("What did the family answer?").type("given, full").press(KeyCode.TAB);
        robot.focusOn("Who asked them?").type("Bríd Ní Chonaill");
        looks("consent-page");
        robot.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(office.standing.ofAll(referral.children())).isEqualTo(Standing.FULL);
        robot.clickOn("Accept for panel");
        assertThat(office.referrals.find(referral.id()).orElseThrow().state()).isEqualTo(ReferralState.ACCEPTED_FOR_PANEL);
        assertThat(robot.sees("accepted for panel")).isTrue();
        looks("referral-page");
    }

    @Test
    void changingAConsentStartsFromWhatIsInForceAndKeepsWhoMustNotBeTold() {
        store.moment().set("2026-02-17T14:00");
        Referral referral = office.receive.receive(Cases.a1(), store.actor()).orFault();
        var family = people.persons.relativesOf(referral.children().getFirst());
        office.recordConsent.record(Cases.a4(referral.children(), family.getFirst().relative(), family.getLast().relative()), store.actor()).orFault();
        show(screens.referral(referral.id()));
        robot.clickOn("Record consent");
        robot.focusOn("May be shared with").press(KeyCode.CONTROL, KeyCode.END).type("; Bright Path");
        robot.press(KeyCode.CONTROL, KeyCode.S);
        Consent now = office.consents.current(referral.children().getLast()).orElseThrow();
        assertThat(now.sharedWith()).hasSize(Cases.AGREED.size() + 1);
        assertThat(now.scope().excludedPeople()).containsExactly(family.getLast().relative());
        assertThat(now.giver()).contains(family.getFirst().relative());
        assertThat(now.supersedes()).isPresent();
    }

    @Test
    void printingIsNotSending() {
        Referral referral = office.receive.receive(Cases.e1().receivedAt(java.time.LocalDate.of(2026, 2, 16), java.time.LocalTime.of(9, 0)), store.actor()).orFault();
        show(screens.referral(referral.id()));
        robot.clickOn("Print: acknowledgement");
        assertThat(papers).containsExactly("acknowledgement.pdf");
        assertThat(office.referrals.feedback(referral.id())).allMatch(Feedback::isOwed);
        robot.clickOn("Mark as sent …: acknowledgement").clickOn("Mark as sent");
        assertThat(office.referrals.feedback(referral.id())).noneMatch(Feedback::isOwed);
        assertThat(robot.sees("acknowledgement: sent Mon 16 Feb 2026, 10:05")).isTrue();
        robot.clickOn("Not accepted …").clickOn("Why?: out of our area");
        robot.focusOn("Local service, person, or your own words").type("Family hub");
        looks("referral-decline");
        robot.clickOn("Do not accept the referral");
        assertThat(office.referrals.find(referral.id()).orElseThrow().state()).isEqualTo(ReferralState.NOT_ACCEPTED);
    }

    @Test
    void everyControlHasANameAndThePagesLookRight() {
        Referral referral = office.receive.receive(Cases.a1().at(org.teamaround.referral.Level.SPECIALIST), store.actor()).orFault();
        for (Screen screen : Window.onWindow(() -> List.of(screens.list(), screens.form(), screens.referral(referral.id())))) {
            show(screen);
            assertThat(Window.onWindow(() -> Labels.missingIn(pages.node()))).as(screen.getClass().getSimpleName()).isEmpty();
            looks(screen.getClass().getSimpleName());
        }
        Window.doOnWindow(() -> pages.open(new TabPage(screens.sharingTab().content(referral.children().getFirst()))));
        assertThat(Window.onWindow(() -> Labels.missingIn(pages.node()))).isEmpty();
        assertThat(robot.sees("Nobody asked the family yet.")).isTrue();
        looks("sharing-tab");
    }

    private static final class TabPage extends Screen {
        private final javafx.scene.Node content;

        TabPage(javafx.scene.Node content) {
            this.content = content;
        }

        @Override public String title() {
            return "Sharing";
        }

        @Override public javafx.scene.Node content() {
            return content;
        }
    }

    private void show(Screen screen) {
        Window.doOnWindow(() -> pages.open(screen));
    }

    private void looks(String name) {
        Snapshot.png(window.scene(), 1100, 1000, 1, Path.of("target", "gallery", name + ".png"));
    }
}

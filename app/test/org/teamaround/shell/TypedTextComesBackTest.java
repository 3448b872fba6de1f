package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.assessment.view.CafScreen;
import org.teamaround.panel.ItemState;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.Panels;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralState;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TypeEverywhere;
import org.teamaround.ui.Window;

/**
 * Every page and dialog with a form: typed into everywhere, readable or not; the window locks, everything is dropped and the vault closed;
 * after unlocking the same place shows the same text, letter for letter, in a page made anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TypedTextComesBackTest {
    private static final String IN_A_PLAN = "Selam";
    private static final String UNBORN = "O'Malley";
    /** Screens in which nothing is typed that a draft should keep, and why. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
        Map.entry("WelcomeScreen", "before a vault is open"), Map.entry("NewVaultScreen", "before a vault is open: there is no key to seal a draft with"),
        Map.entry("RecoveryKeyScreen", "shows the recovery key; one tick"), Map.entry("UnlockScreen", "a passphrase is never kept"),
        Map.entry("RecoverScreen", "passphrase and recovery key are never kept"), Map.entry("RestoreScreen", "before a vault is open"),
        Map.entry("UsersScreen", "a list"), Map.entry("UserScreen", "an act on keys: a name and ticks, with a passphrase that is never kept"),
        Map.entry("GraveScreen", "an act on keys, asked for once"), Map.entry("HandoverScreen", "shows a passphrase once"),
        Map.entry("OwnPassphraseScreen", "a passphrase is never kept"), Map.entry("RenewKeyScreen", "shows the recovery key"),
        Map.entry("BackupsScreen", "nothing is typed"), Map.entry("SettingsHome", "to choose from"), Map.entry("JournalScreen", "a list; its filter is not kept"), Map.entry("ChangesScreen", "to read"),
        Map.entry("LeaveScreen", "a question"), Map.entry("FaultScreen", "a sentence"), Map.entry("ShortcutSheet", "to read"),
        Map.entry("Palette", "a search"), Map.entry("PreviewScreen", "to read"), Map.entry("LostDraft", "to read"),
        Map.entry("HistoryScreen", "to read; its choice is not kept"), Map.entry("SessionScreen", "a list"), Map.entry("BinScreen", "a list"),
        Map.entry("HomeScreen", "a list"), Map.entry("ReferralListScreen", "a list"), Map.entry("AdviceListScreen", "a list"), Map.entry("PictureScreen", "a picture"),
        Map.entry("VoiceListScreen", "a list"), Map.entry("OutwardListScreen", "a list"), Map.entry("OutwardScreen", "to read; its forms are dialogs"), Map.entry("ChildrenScreen", "a list; its filter is not kept"),
        Map.entry("PanelsScreen", "a list; its filter is not kept"), Map.entry("PlansScreen", "a list; its filter is not kept"),
        Map.entry("DirectoryScreen", "lists; their filter is not kept"), Map.entry("ChildPage", "to read; its forms are pages and dialogs"),
        Map.entry("ListViewScreen", "names a view of a list; nothing of a family"), Map.entry("ListColumnsScreen", "nothing is typed"),
        Map.entry("ListValuesScreen", "to choose from"), Map.entry("MergeScreen", "chooses between what is there"), Map.entry("MergeEntriesScreen", "chooses between what is there"), Map.entry("UnmergeScreen", "chooses whose it is; nothing is typed"),
        Map.entry("ReferralScreen", "to read; its forms are pages and dialogs"), Map.entry("ReadersScreen", "chooses for whom to print; nothing is typed"));
    @TempDir
    private static Path folder;
    private final Set<String> seen = new HashSet<>();
    private GalleryProgram program;
    private GalleryHands hands;

    @BeforeAll
    void openTheProgram() {
        program = new GalleryProgram(folder);
        hands = new GalleryHands(program);
        program.begin();
        hands.press("shell.welcome.sample");
    }

    @AfterAll
    void close() {
        program.lock();
    }

    @Test
    @Order(1)
    void referrals() {
        hands.press("shell.place.referrals").press("referral.act.new");
        comesBack();
        for (String act : new String[] {"accept-direct", "decline", "ask", "duplicate", "redirect", "withdraw", "sent", "consent"}) {
            open(ReferralState.RECEIVED);
            hands.press("referral.act." + act);
            comesBack();
        }
    }

    @Test
    @Order(2)
    void familyAndConsent() {
        child(IN_A_PLAN, "person.tab.family").press("person.tab.change");
        comesBack();
        child(IN_A_PLAN, "person.tab.family").press("person.tab.add-relative");
        comesBack();
        child(UNBORN, "person.tab.family").press("person.tab.born");
        comesBack();
        for (String act : new String[] {"say-contact", "partnership", "move", "ending"}) {
            child(IN_A_PLAN, "person.tab.family").press("family.tab." + act);
            comesBack();
        }
        child(UNBORN, "person.tab.family").press("family.tab.births");
        comesBack();
        child(IN_A_PLAN, "person.tab.restricted").press("person.restricted.write");
        comesBack();
        child(IN_A_PLAN, "person.tab.restricted").press("person.restricted.change-readers");
        comesBack();
        child(IN_A_PLAN, "consent.tab.title").press("consent.act.change");
        comesBack();
        child(IN_A_PLAN, "consent.tab.title").press("consent.act.withdraw-or-limit");
        comesBack();
        for (String act : new String[] {"decide-new", "address-told"}) {
            child(IN_A_PLAN, "consent.tab.title").press("consent.act." + act);
            comesBack();
        }
    }

    @Test
    @Order(2)
    void registers() {
        hands.press("shell.place.referrals").press("advice.list.title").press("advice.act.new");
        comesBack();
        hands.press("shell.place.referrals").press("voice.list.title").press("voice.act.new");
        comesBack();
        child(IN_A_PLAN, "outward.tab.title").press("outward.act.new");
        comesBack();
    }

    @Test
    @Order(2)
    void corrections() {
        for (String act : new String[] {"date", "move", "bin"}) {
            child(IN_A_PLAN, "correct.tab.title").mark("Received ").press("correct.tab." + act);
            comesBack();
        }
    }

    @Test
    @Order(3)
    void assessments() {
        child("Edith", "assessment.tab").press("assessment.act.open");
        while (hands.offers("assessment.act.next")) {
            hands.press("assessment.act.next");
            if (new TypeEverywhere(showing()).hasForm()) comesBack();
        }
        for (String act : new String[] {"pause", "abandon"}) {
            child("Edith", "assessment.tab").press("assessment.act.open").press("assessment.act." + act);
            comesBack();
        }
        child(IN_A_PLAN, "assessment.tab").press("assessment.act.open").press("assessment.act.copy");
        comesBack();
        child("Naledi", "assessment.tab").press("assessment.act.start");
        comesBack();
        child("Naledi", "assessment.tab").press("assessment.act.external");
        comesBack();
    }

    @Test
    @Order(4)
    void plansAndMeetings() {
        for (String act : new String[] {"contact", "visit", "change-lead", "update", "close"}) {
            child(IN_A_PLAN, "plan.tab.plan").press("plan.act." + act);
            comesBack();
        }
        for (String act : new String[] {"circulate", "call", "review"}) {
            child(IN_A_PLAN, "plan.tab.meetings").press("plan.act." + act);
            comesBack();
        }
        child("Rowan", "plan.tab.meetings").press("plan.act.hold");
        comesBack();
        child(UNBORN, "plan.tab.meetings").press("plan.act.agree");
        comesBack();
    }

    @Test
    @Order(5)
    void directoryAndSettings() {
        for (String entry : new String[] {"practitioner", "agency", "service"}) {
            hands.press("shell.place.directory").press("directory.new-" + entry);
            comesBack();
        }
        hands.press("shell.place.directory").tab(program.text.of("directory.practitioners")).openRow("Chipo");
        comesBack();
        for (String act : new String[] {"away", "back", "move"}) {
            hands.press("shell.place.directory").tab(program.text.of("directory.practitioners")).openRow("Daniel").press("directory.act." + act);
            comesBack();
        }
        hands.press("shell.place.settings").press("shell.settings.centre");
        comesBack();
    }

    @Test
    @Order(6)
    void panels() {
        for (String act : new String[] {"new-series", "single"}) {
            hands.press("shell.place.panels").press("panel.act." + act);
            comesBack();
        }
        PanelMeeting meeting = meetingAhead();
        for (String act : new String[] {"move", "cancel"}) {
            hands.press("shell.place.panels").mark(meeting.date().toString()).press("panel.act." + act);
            comesBack();
        }
        program.stand(meeting.date(), LocalTime.of(14, 0));
        room(meeting);
        comesBack();
        for (String act : new String[] {"notes", "remove", "relist"}) {
            room(meeting);
            hands.press("panel.act." + act);
            comesBack();
        }
        program.stand(GalleryProgram.TODAY, LocalTime.of(10, 5));
    }

    @Test
    @Order(7)
    void noScreenIsForgotten() throws IOException {
        Set<String> screens = new HashSet<>();
        new ScreensOfTheProgram().all().forEach(screen -> screens.add(screen.getSimpleName()));
        screens.removeAll(seen);
        screens.removeAll(LEFT_OUT.keySet());
        assertThat(screens).as("screens whose typed text nobody looks after").isEmpty();
    }

    /** Types, locks, unlocks, compares; then discards, and nothing is left. A CAF stores its answers by itself when it is left. */
    private void comesBack() {
        Screen before = showing();
        seen.add(before.getClass().getSimpleName());
        TypeEverywhere typing = new TypeEverywhere(before);
        Window.doOnWindow(typing::fill);
        Map<String, String> all = Window.onWindow(typing::all);
        assertThat(Window.onWindow(typing::typed)).as(before.title()).isNotEmpty();
        Window.doOnWindow(program.program()::lookAtWork);
        program.lock();
        hands.type("shell.unlock.passphrase", GalleryProgram.WORDS).press("shell.unlock.unlock");
        Screen after = showing();
        assertThat(after).as("made anew: %s", before.title()).isNotSameAs(before).hasSameClassAs(before);
        TypeEverywhere again = new TypeEverywhere(after);
        assertThat(differences(all, Window.onWindow(again::all))).as(before.title()).isEmpty();
        if (!Window.onWindow(again::typed).isEmpty() || !(after instanceof CafScreen)) hands.press("ui.draft.discard");
        assertThat(Window.onWindow(again::typed)).as("discarded: %s", before.title()).isEmpty();
        assertThat(Window.onWindow(() -> program.desk().unfinished().list())).as("left after discarding: %s", before.title()).isEmpty();
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream().filter(name -> !Objects.equals(before.get(name), after.get(name)))
            .map(name -> name + ": " + before.get(name) + " is " + after.get(name)).toList();
    }

    private Screen showing() {
        return Window.onWindow(() -> program.pages().showingDialog().or(program.pages().showing()::get).orElseThrow());
    }

    private GalleryHands child(String name, String tab) {
        return hands.press("shell.place.children").openRow(name).tab(program.text.of(tab));
    }

    private void open(ReferralState state) {
        Referral found = program.records().referrals().referrals.all().stream().filter(r -> r.state() == state).findFirst().orElseThrow();
        hands.press("shell.place.referrals").tick("referral.list.settled-too").openRow(found.reference());
    }

    private void room(PanelMeeting meeting) {
        hands.press("shell.place.panels").openRow(meeting.date().toString());
    }

    private PanelMeeting meetingAhead() {
        Panels panels = program.records().panel().panels;
        return panels.meetings().stream().filter(m -> m.date().isAfter(GalleryProgram.TODAY))
            .filter(m -> panels.items(m.id()).stream().map(PanelItem::state).anyMatch(ItemState.LISTED::equals)).findFirst().orElseThrow();
    }
}

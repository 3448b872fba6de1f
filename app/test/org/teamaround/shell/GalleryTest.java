package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Role;
import org.teamaround.panel.ItemState;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.Panels;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.Reach;
import org.teamaround.referral.Referral;
import org.teamaround.directory.Need;
import org.teamaround.kernel.Word;
import org.teamaround.referral.ReferralState;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Draft;
import org.teamaround.ui.Window;

/** Every page and dialog of the program on the sample team, as pictures: light, at 200 %, and some in dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GalleryTest {
    private static final String IN_A_PLAN = "Selam";
    private static final String UNBORN = "O'Malley";
    private static final String OTHER_SCRIPT = "Yousef";
    @TempDir
    private static Path folder;
    private final Complaints complaints = new Complaints();
    private GalleryProgram program;
    private GalleryHands hands;
    private GalleryCamera camera;

    @BeforeAll
    void openTheProgram() {
        program = new GalleryProgram(folder);
        hands = new GalleryHands(program);
        camera = new GalleryCamera(program);
        new GalleryFrontDoor(program, hands, camera).walk(folder);
    }

    @AfterAll
    void close() throws IOException {
        Files.write(Path.of("target/gallery/cut.txt"), camera.cut);
        program.lock();
        complaints.close();
    }

    @Test
    @Order(1)
    void theWindowItself() {
        camera.takeDark("home");
        hands.press("shell.act.search").type("shell.act.search", "tad");
        camera.takeDark("search");
        program.escape();
        hands.press("shell.act.shortcuts");
        camera.take("shortcuts");
        program.escape();
        program.fault();
        camera.take("fault");
        hands.press("shell.fault.close");
    }

    @Test
    @Order(2)
    void referrals() {
        hands.press("shell.place.referrals");
        camera.takeDark("referrals");
        hands.press("referral.act.new");
        camera.take("referral-form");
        hands.press("referral.act.record");
        camera.takeDark("referral-form-refused");
        Set<ReferralState> states = program.records().referrals().referrals.all().stream().map(Referral::state).collect(Collectors.toCollection(TreeSet::new));
        assertThat(states).contains(ReferralState.RECEIVED, ReferralState.NOT_ACCEPTED, ReferralState.LISTED);
        for (ReferralState state : states) {
            open(state);
            camera.take("referral-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @Test
    @Order(3)
    void dialogsOfAReferral() {
        open(ReferralState.RECEIVED);
        for (String act : new String[] {"accept-direct", "decline", "ask", "duplicate", "redirect", "withdraw", "sent"}) {
            hands.press("referral.act." + act);
            camera.take("referral-" + act);
            hands.closeDialog();
        }
        hands.press("referral.act.decline").press("referral.decline.act");
        camera.take("referral-decline-refused");
        hands.closeDialog().press("referral.act.print");
        camera.takeDark("paper");
        program.escape();
        hands.press("referral.act.consent");
        camera.take("consent");
        hands.press("consent.act.record");
        camera.take("consent-refused");
        hands.back().press("referral.act.ask").type("referral.question.question.asked", "Which school?").press("referral.question.act");
        camera.take("referral-awaiting-information");
        hands.press("referral.act.answer");
        camera.take("referral-answer");
        hands.closeDialog();
    }

    @Test
    @Order(3)
    void registers() {
        hands.press("shell.place.referrals").press("advice.list.title").press("advice.act.new");
        camera.takeDark("advice-form");
        hands.press("advice.form.act");
        camera.take("advice-form-refused");
        hands.press("shell.place.referrals").press("advice.list.title");
        camera.take("advice");
        hands.press("shell.place.referrals").press("voice.list.title");
        camera.take("voices");
        hands.press("voice.act.new");
        camera.take("voice-form");
        hands.press("voice.form.act");
        camera.take("voice-form-refused");
        hands.press("shell.place.referrals").press("outward.list.title");
        camera.take("referrals-out");
        child(IN_A_PLAN, "outward.tab.title").press("outward.act.new");
        camera.take("referral-out-form");
        hands.type("outward.form.agency", "Harrowmere Library").type("outward.form.need", program.text.of(Word.of("directory.need", Need.SPEECH_AND_LANGUAGE)))
            .type("outward.form.reason", "Selam would like to read more.").type("outward.form.askedFor", "A place in the reading group.").press("outward.form.act");
        camera.take("referral-out");
        open(ReferralState.RECEIVED);
        hands.press("attachment.act.add").type("attachment.form.file", "target/gallery/welcome.png").press("attachment.form.act").pressBeginning("welcome.png");
        camera.take("referral-paper");
        hands.closeDialog();
    }

    @Test
    @Order(4)
    void children() {
        hands.press("shell.place.children");
        camera.takeDark("children");
        lists();
        everyTab(IN_A_PLAN, "child");
        everyTab(UNBORN, "child-unborn");
        hands.tab(program.text.of("person.tab.family")).press("person.tab.born");
        camera.take("birth-form");
        everyTab(OTHER_SCRIPT, "child-script");
        hands.tab(program.text.of("person.tab.family")).press("person.tab.change");
        camera.take("person-form");
        hands.back().tab(program.text.of("person.tab.family")).press("person.tab.add-relative");
        camera.take("relative-form");
        hands.press("person.relative.save");
        camera.take("relative-form-refused");
    }

    /** What is done to a list, on the one of children. */
    private void lists() {
        hands.press("ui.list.columns");
        camera.take("list-columns");
        hands.closeDialog().choose("ui.list.filter", "Lead professional");
        camera.takeDark("list-values");
        hands.press("ui.list.values.show").choose("ui.list.views", "Save this view");
        camera.take("list-view-save");
        hands.press("ui.list.save.act");
        camera.take("list-view-refused");
        hands.closeDialog().choose("ui.list.filter", "Lead professional");
        hands.press("ui.list.values.all");
    }

    @Test
    @Order(4)
    void twoEntriesOfOneChild() {
        Actor somebody = new Actor(UUID.randomUUID(), "Amina Yusuf", Set.of(Role.COORDINATOR));
        Person child = program.records().people().persons.children().stream().filter(c -> c.name().given().startsWith(OTHER_SCRIPT)).findFirst().orElseThrow();
        PersonDraft again = PersonDraft.child(child.name().family(), child.name().given() + "f", child.birth()).withReach(new Reach("", "07700 900321", "", ""));
        PersonId twice = program.records().people().enterPerson.enter(again, somebody).orFault().id();
        child(OTHER_SCRIPT, "person.tab.family").press("person.tab.change");
        camera.takeDark("person-form-likely");
        hands.press("likely.compare");
        camera.takeDark("merge");
        program.records().merges().mergePersons.merge(child.id(), twice, Set.of(), somebody).orFault();
        child(OTHER_SCRIPT, "person.tab.family").press("person.tab.change").press("merge.open");
        camera.take("merge-before");
        hands.press("merge.take-apart");
        camera.take("unmerge");
    }

    @Test
    @Order(5)
    void consentOfAChild() {
        child(IN_A_PLAN, "consent.tab.title").press("consent.act.change");
        camera.take("consent-change");
        hands.back().press("consent.act.withdraw-or-limit");
        camera.take("consent-withdraw");
        child(IN_A_PLAN, "consent.tab.title");
        camera.take("consent-picture");
        hands.press("consent.act.preview");
        camera.take("consent-preview");
        child(IN_A_PLAN, "consent.tab.title").press("consent.act.decide-new");
        camera.take("consent-decide");
        child(IN_A_PLAN, "consent.tab.title").press("consent.act.address-told");
        camera.take("consent-address-told");
    }

    @Test
    @Order(5)
    void restrictedRecords() {
        child(IN_A_PLAN, "person.tab.restricted").press("person.restricted.write").press("person.note.save");
        camera.take("restricted-note-refused");
        hands.type("person.note.text", "Sees CAMHS on Thursdays.").press("person.note.save");
        child(IN_A_PLAN, "person.tab.restricted").press("person.restricted.show");
        camera.takeDark("restricted-shown");
        hands.press("person.note.correct");
        camera.take("restricted-note-correct");
        child(IN_A_PLAN, "person.tab.restricted").press("person.restricted.change-readers");
        camera.take("restricted-readers");
    }

    @Test
    @Order(5)
    void corrections() {
        child(IN_A_PLAN, "person.tab.family").press("family.tab.say-contact");
        camera.take("family-contact");
        for (String act : new String[] {"date", "move", "bin"}) {
            child(IN_A_PLAN, "correct.tab.title").mark("Received ").press("correct.tab." + act);
            camera.take("correct-" + act);
        }
        hands.press("correct.to-bin.save");
        camera.take("correct-bin-refused");
        child(IN_A_PLAN, "correct.tab.title").mark("Received ").press("correct.tab.history");
        camera.take("history");
        hands.closeDialog().press("correct.act.session");
        camera.take("session");
        hands.closeDialog().press("shell.place.settings").press("shell.settings.bin");
        camera.take("bin");
    }

    @Test
    @Order(6)
    void assessments() {
        child("Edith", "assessment.tab").press("assessment.act.open");
        camera.takeDark("caf");
        for (int section = 2; hands.offers("assessment.act.next"); section++) {
            hands.press("assessment.act.next");
            camera.take("caf-" + section);
        }
        for (String act : new String[] {"pause", "abandon", "print"}) {
            hands.press("assessment.act." + act);
            camera.take("caf-" + act);
            hands.closeDialog();
        }
        child(IN_A_PLAN, "assessment.tab").press("assessment.act.open");
        camera.take("caf-agreed");
        hands.press("assessment.act.copy");
        camera.take("caf-copy");
        hands.closeDialog();
        child("Rowan", "assessment.tab").press("assessment.act.open");
        camera.take("caf-completed");
        child("Naledi", "assessment.tab").press("assessment.act.start");
        camera.take("caf-start");
        hands.back().press("assessment.act.external");
        camera.take("caf-external");
    }

    @Test
    @Order(7)
    void plansAndMeetings() {
        hands.press("shell.place.plans");
        camera.takeDark("plans");
        for (String act : new String[] {"contact", "visit", "change-lead", "update", "print-plan"}) {
            child(IN_A_PLAN, "plan.tab.plan").press("plan.act." + act);
            camera.take("plan-" + act);
            hands.closeDialog();
        }
        hands.press("plan.act.close");
        camera.take("plan-close");
        child(IN_A_PLAN, "plan.tab.meetings").press("plan.act.circulate");
        camera.take("meeting-circulate");
        hands.closeDialog().press("plan.act.call");
        camera.take("meeting-call");
        next("Rowan", "hold", "meeting-hold");
        next(UNBORN, "agree", "plan-agree");
        next(IN_A_PLAN, "review", "plan-review");
    }

    @Test
    @Order(8)
    void directoryAndSettings() {
        hands.press("shell.place.directory");
        for (String list : hands.tabs()) camera.take("directory-" + list.toLowerCase().replace(' ', '-'), hands.tab(list));
        for (String entry : new String[] {"practitioner", "agency", "service"}) {
            hands.press("shell.place.directory").press("directory.new-" + entry).press("directory.save");
            camera.take("directory-new-" + entry);
        }
        hands.press("shell.place.directory").tab(program.text.of("directory.practitioners")).openRow("Chipo");
        camera.take("directory-practitioner");
        for (String act : new String[] {"away", "move"}) {
            hands.press("shell.place.directory").tab(program.text.of("directory.practitioners")).openRow("Daniel").press("directory.act." + act);
            camera.take("directory-" + act);
        }
        Actor somebody = new Actor(UUID.randomUUID(), "Amina Yusuf", Set.of(Role.COORDINATOR));
        program.records().people().enterPractitioner.named("Chipo Mutasa Bell", Optional.empty(), somebody).orFault();
        hands.press("shell.place.directory").tab(program.text.of("directory.practitioners")).openRow("Chipo");
        camera.take("directory-alike");
        hands.press("likely.compare");
        camera.takeDark("directory-merge");
        hands.press("shell.place.directory").type("directory.ask.words", "speech");
        camera.takeDark("directory-who-to-ask");
        hands.press("shell.place.settings");
        camera.takeDark("settings-home");
        hands.press("shell.settings.backups");
        camera.takeDark("backups");
        hands.press("shell.place.settings");
        hands.press("shell.settings.centre");
        camera.takeDark("settings");
        hands.press("shell.place.settings").press("shell.settings.journal");
        camera.takeDark("journal");
        hands.openRow(program.text.of("act.referral.ask"));
        camera.take("journal-changes");
        hands.press("shell.place.settings").press("shell.settings.journal").press("audit.act.check");
        camera.take("journal-checked");
        hands.press("shell.place.settings");
        usersAndKeys();
    }

    private void usersAndKeys() {
        hands.press("shell.settings.users");
        camera.take("users-alone");
        hands.press("keys.act.add");
        camera.take("user-new");
        hands.press("keys.user.add");
        camera.take("user-new-refused");
        hands.type("keys.user.name", "Eilidh MacRae").tick("keys.role.clerk").press("keys.user.add");
        camera.takeDark("user-handover");
        hands.tick("keys.handover.noted").press("keys.handover.done");
        camera.takeDark("users");
        for (String act : new String[] {"reset", "remove"}) {
            hands.mark("Eilidh").press("keys.act." + act);
            camera.take("user-" + act);
            hands.closeDialog();
        }
        hands.mark("Eilidh").press("keys.act.roles");
        camera.take("user-roles");
        hands.press("shell.place.settings").press("shell.settings.passphrase");
        camera.take("own-passphrase");
        hands.press("shell.place.settings").press("shell.settings.recovery");
        camera.take("recovery-key-renew");
        hands.press("keys.renew.act");
        camera.take("recovery-key-renewed");
        hands.press("shell.place.settings");
    }

    @Test
    @Order(9)
    void panels() {
        hands.press("shell.place.panels");
        camera.takeDark("panels");
        for (String act : new String[] {"new-series", "single"}) {
            hands.press("shell.place.panels").press("panel.act." + act);
            camera.take("panel-" + act);
        }
        PanelMeeting meeting = meetingAhead();
        for (String act : new String[] {"move", "cancel"}) {
            hands.press("shell.place.panels").mark(meeting.date().toString()).press("panel.act." + act);
            camera.take("panel-" + act);
            hands.closeDialog();
        }
        room(meeting);
        camera.take("panel-room-before");
        program.stand(meeting.date(), LocalTime.of(14, 0));
        room(meeting);
        camera.takeDark("panel-room");
        hands.press("panel.act.record");
        camera.take("panel-room-refused");
        for (String act : new String[] {"notes", "remove", "relist"}) {
            hands.press("panel.act." + act);
            camera.take("panel-" + act);
            hands.closeDialog();
        }
        program.stand(GalleryProgram.TODAY, LocalTime.of(10, 5));
    }

    @Test
    @Order(10)
    void leavingAndComingBack() throws IOException {
        hands.press("shell.place.referrals").press("referral.act.new").type("referral.form.story.reason", "Cannot sleep.");
        Window.doOnWindow(program.program()::lookAtWork);
        hands.press("shell.place.home");
        camera.takeDark("home-unfinished");
        Files.move(folder.resolve("sample/drafts"), folder.resolve("gone"));
        Files.createFile(folder.resolve("sample/drafts"));
        hands.press("diary.unfinished.continue").type("referral.form.story.reason", "Cannot sleep or eat.");
        Window.doOnWindow(program.program()::lookAtWork);
        program.closeWindow();
        camera.take("leave");
        hands.press("shell.leave.stay").press("shell.act.lock");
        camera.take("lock", UnlockScreen.class);
        hands.type("shell.unlock.passphrase", GalleryProgram.WORDS).press("shell.unlock.unlock");
        camera.takeDark("referral-form-back");
        Window.doOnWindow(() -> program.desk().unfinished().resume(new Draft(UUID.randomUUID(), "Decline the referral", Bookmark.of("gone"), Optional.empty(),
            program.desk().moment().now(), Map.of("reason", "They live elsewhere."))));
        camera.take("lost-draft");
        hands.closeDialog();
    }

    @Test
    @Order(11)
    void noScreenWasForgotten() throws IOException {
        Set<Class<?>> screens = new ScreensOfTheProgram().all();
        assertThat(screens).hasSizeGreaterThan(30);
        screens.removeAll(camera.taken);
        assertThat(screens).as("screens without a picture").isEmpty();
    }

    @Test
    @Order(12)
    void theToolkitHasNotComplained() {
        assertThat(complaints.heard()).isEmpty();
    }

    private void everyTab(String child, String name) {
        hands.press("shell.place.children").openRow(child);
        for (String tab : hands.tabs()) camera.take(name + "-" + tab.toLowerCase().replace(' ', '-'), hands.tab(tab));
    }

    private GalleryHands child(String name, String tab) {
        return hands.press("shell.place.children").openRow(name).tab(program.text.of(tab));
    }

    private void next(String child, String act, String name) {
        child(child, "plan.tab.meetings").press("plan.act." + act);
        camera.take(name);
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
        LocalDate today = GalleryProgram.TODAY;
        return panels.meetings().stream().filter(m -> m.date().isAfter(today))
                .filter(m -> panels.items(m.id()).stream().map(PanelItem::state).anyMatch(ItemState.LISTED::equals)).findFirst().orElseThrow();
    }
}

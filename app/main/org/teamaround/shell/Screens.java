package org.teamaround.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.teamaround.database.Facts;
import org.teamaround.diary.Timeline;
import org.teamaround.diary.view.HomeModel;
import org.teamaround.diary.view.HomeScreen;
import org.teamaround.diary.view.HomeWords;
import org.teamaround.diary.view.TimelineTab;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Right;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.ChildTab;
import org.teamaround.setting.PanelMode;
import org.teamaround.ui.Action;
import org.teamaround.ui.Allowed;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;
import org.teamaround.vault.CheckVault;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.DiskEncryption;
import org.teamaround.vault.store.H2CaseStores;
import org.teamaround.vault.view.JournalActs;
import org.teamaround.vault.view.JournalModel;
import org.teamaround.vault.view.JournalScreen;

/** Puts the features' screens together on an open vault. */
public final class Screens implements Rooms {
    private final Predicate<Path> isSample;
    private final WaysForKeys keys;
    private final BackupPlaces backupPlaces;

    /** With nowhere to remember where backups go. @param isSample whether a vault's folder is the sample team's */
    public Screens(Predicate<Path> isSample) {
        this(isSample, new ForgottenPlaces());
    }

    /** @param isSample whether a vault's folder is the sample team's */
    public Screens(Predicate<Path> isSample, BackupPlaces backupPlaces) {
        this(isSample, backupPlaces, new WaysForKeys(new Vaults(Moment.system()).usersAndKeys(), (centre, user, key) -> new byte[0]));
    }

    /** @param keys what is done to users and keys, and the sheet for a new recovery key */
    public Screens(Predicate<Path> isSample, BackupPlaces backupPlaces, WaysForKeys keys) {
        this.isSample = isSample;
        this.backupPlaces = backupPlaces;
        this.keys = keys;
    }

    @Override
    public Workplace on(UnlockedVault<CaseStore> vault, Desk desk) {
        return on(vault, desk, said -> { });
    }

    @Override
    public Workplace on(UnlockedVault<CaseStore> vault, Desk desk, WindowFrame frame) {
        return on(vault, desk, frame::lock);
    }

    private Workplace on(UnlockedVault<CaseStore> vault, Desk desk, Consumer<String> lock) {
        return on(new Assembly(vault.store(), desk.moment(), desk.text()), vault, desk, lock);
    }

    /** On a program that is put together already. */
    public Workplace on(Assembly program, UnlockedVault<CaseStore> vault, Desk desk, Consumer<String> lock) {
        program.nameCentre(vault.centreName(), vault.actor());
        Allowed allowed = Allowed.to(vault.actor(), program.rights());
        BackupDuty backups = new BackupDuty(new Vaults(desk.moment()), vault, backupPlaces, desk.moment());
        BackupClock clock = new BackupClock(backups, desk);
        SessionViews views = new SessionViews(program.lists(), vault.actor(), desk.text(), desk.background());
        Desk traced = desk.allowing(allowed).keeping(views);
        Desk mine = traced.tracing((table, record, name) -> new CorrectionScreens(program, traced, vault::actor).history(table, record, name));
        KeyScreens keyScreens = new KeyScreens(mine, vault, keys, new UsersAround(program, mine, vault, lock));
        Pages pages = new Pages(program, mine, vault, backups, isSample.test(vault.folder().path()), keyScreens);
        pages.found.hear(program.store().facts());
        pages.people.hear(program.store().facts());
        boolean panels = program.people().settings.panelMode(desk.moment().today()) == PanelMode.PANEL;
        return new Workplace(program.people().settings.centreName(), vault.user().name(), isSample.test(vault.folder().path()), pages.places(panels),
            Stream.concat(Stream.of(pages.newReferral(), pages.registers.logAdvice(), keyScreens.myPassphrase()), pages.corrections().everywhere().stream()).toList(), pages.finders(), pages::reopen, () -> quiet(program, vault.actor()), allowed, pages::begin, () -> {
                clock.stop();
                views.closing();
                pages.found.end();
                pages.people.end();
                backups.closing(vault::close);
            }, backups::atClose);
    }

    private static Duration quiet(Assembly program, Actor actor) {
        return Duration.ofMinutes(program.people().settings.quietMinutes(actor.roles(), program.moment().today()));
    }

    /** Every page of one open vault. */
    static final class Pages {
        private final Assembly program;
        private final Desk desk;
        private final Facts facts;
        private final UnlockedVault<CaseStore> vault;
        private final PeopleScreens people;
        private final MergeScreens merges;
        private final DirectoryScreens directory;
        private final ReferralScreens referrals;
        private final RegisterScreens registers;
        private final AssessmentScreens assessment;
        private final PanelScreens panel;
        private final PlanScreens plan;
        private final BackupDuty backups;
        private final boolean sample;
        private final KeyScreens keys;
        private final FindDesk found;

        Pages(Assembly program, Desk desk, UnlockedVault<CaseStore> vault, BackupDuty backups, boolean sample, KeyScreens keys) {
            this.keys = keys;
            found = new FindDesk(program.find(), desk.background());
            this.program = program;
            this.backups = backups;
            this.sample = sample;
            this.desk = desk;
            this.facts = program.store().facts();
            this.vault = vault;
            Actor actor = vault.actor();
            merges = new MergeScreens(program.people(), program.merges(), desk, actor, child -> people().opensChild().open(child));
            people = new PeopleScreens(program.people(), merges, desk, actor, new Glances(program.people(), program.referrals(), program.plan().episodes), this::tabs,
                (person, fields, label) -> corrections().history(person, fields, label))
                .told(new ListPlaces(program.directory().areas, new OwnName(program.people().practitioners, actor)).forChildren());
            directory = new DirectoryScreens(program.people(), program.directory(), desk, actor);
            referrals = new ReferralScreens(desk, program.people(), program.referrals(), facts, actor, new DueGlances(program.dueList(), desk.text()), people.opensChild(),
                directory.signposts(), directory.teams(program.teams())).attaching(program.registers()).waitingToBegin(program.plan()::notStarted);
            registers = new RegisterScreens(desk, program.people(), program.referrals(), program.registers(), actor, referrals::open, referrals::knownChildren);
            assessment = new AssessmentScreens(program.assessment(), program.people(), program.referrals().referrals, program.referrals().consents,
                program.referrals().sharing, desk, actor);
            panel = new PanelScreens(program.panel(), program.panelBefore(), facts, desk, actor);
            plan = new PlanScreens(program.plan(), program.people(), program.referrals(), desk, actor);
        }

        /** After what the page that shows has asked for, so that it is not held up. */
        private void begin() {
            desk.background().run(() -> true, shown -> {
                found.begin();
                people.begin();
            });
        }

        private PeopleScreens people() {
            return people;
        }

        private List<ChildTab> tabs() {
            List<ChildTab> tabs = new ArrayList<>();
            tabs.add(new TimelineTab(desk, new Timeline(new Timeline.Sources(program.referrals().referrals, program.referrals().consents, program.panel().panels,
                program.assessment().assessments, program.plan().episodes, program.plan().meetings, program.plan().plans))));
            tabs.add(assessment.tab());
            tabs.addAll(plan.tabs());
            tabs.add(new FamilyScreens(program, desk, vault.actor(), people.opensChild()).picture());
            tabs.add(registers.tab());
            tabs.add(referrals.sharingTab());
            tabs.add(corrections().tab());
            return tabs;
        }

        private CorrectionScreens corrections() {
            return new CorrectionScreens(program, desk, vault::actor);
        }

        Action newReferral() {
            return Action.of("shell.new-referral", referrals::begin).icon("bi-plus").shortcut("Shortcut+N").needs(Right.ENTER);
        }

        Screen home() {
            HomeModel model = new HomeModel(program.dueList(), new HomeWords(desk.text(), this::name, program.people().names::readTogether), desk.moment(), desk.background());
            return new HomeScreen(desk, model, facts, new IssueDoors(referrals::open, panel.opensPanel(), assessment.opensCaf(), people.opensChild(), directory::openService, registers::openVoice, registers::openOutward),
                List.of(newReferral())).settles(directory::fix).above(sample ? Optional.empty() : Optional.of(new BackupLine(desk, backups, () -> desk.navigator().open(backups(), Bookmark.of("shell.settings.backups")))::node));
        }

        private Screen backups() {
            return new BackupsScreen(desk, new BackupsModel(backups, desk.background()));
        }

        private String name(PersonId child) {
            return program.people().persons.find(child).map(program.people().names::display).orElse("?");
        }

        boolean reopen(Bookmark place) {
            Optional<Place> part = settingsParts().stream().filter(known -> place.isAt(known.key()) && known.offered().test(desk.allowed())).findFirst();
            part.ifPresent(known -> desk.navigator().open(known.page().get(), place));
            return part.isPresent() || corrections().reopen(place) || referrals.reopen(place) || registers.reopen(place) || panel.reopens().reopen(place) || people.reopen(place) || merges.reopen(place) || directory.reopen(place);
        }

        List<Place> places(boolean panels) {
            List<Place> places = new ArrayList<>();
            places.add(new Place("shell.place.home", "bi-house", this::home));
            places.add(new Place("shell.place.referrals", "bi-inbox", () -> referrals.list(registers.lists())));
            places.add(new Place("shell.place.children", "bi-people", people::children));
            if (panels) places.add(new Place("shell.place.panels", "bi-calendar-week", panel::panels));
            places.add(new Place("shell.place.plans", "bi-signpost-split", () -> plan.plans(people.opensChild())));
            places.add(new Place("shell.place.directory", "bi-telephone", directory::directory));
            if (settingsParts().stream().anyMatch(part -> part.offered().test(desk.allowed()))) places.add(new Place("shell.place.settings", "bi-gear", this::settings));
            return places;
        }

        private Screen journal() {
            CheckVault<CaseStore> check = new CheckVault<>(new H2CaseStores(desk.moment()));
            JournalActs acts = new JournalActs(program.seeJournal(), new JournalSubjects(program.people(), program.store().database(), vault::users),
                () -> check.check(vault, vault.actor()), program.printer(), vault::actor);
            return new JournalScreen(desk, new JournalModel(acts, desk.text(), desk.background()));
        }

        private Screen settings() {
            List<Place> parts = new ArrayList<>(settingsParts());
            parts.add(keys.ownPlace());
            return new SettingsHome(desk, parts, () -> DiskEncryption.of(vault.folder().path()));
        }

        /** Each with a right of its own. */
        private List<Place> settingsParts() {
            return List.of(new Place("shell.settings.centre", "bi-sliders", people::settings).needs(Right.SETTINGS), keys.usersPlace(), keys.recoveryPlace(),
                new Place("shell.settings.backups", "bi-shield-check", this::backups).needs(Right.ENTER),
                new Place("shell.settings.bin", "bi-trash", corrections()::bin).needs(Right.CORRECT),
                new Place("shell.settings.journal", "bi-journal-text", this::journal).needs(Right.SEE_JOURNAL));
        }

        List<org.teamaround.ui.Finder> finders() {
            FoundDoors doors = new FoundDoors(program, desk.background(), this::reopen, panel.opensPanel());
            return List.of(new FoundHits(found, desk.text(), doors), new FoundTexts(found, desk.background(), program.people().names, desk.text(), doors));
        }
    }
}

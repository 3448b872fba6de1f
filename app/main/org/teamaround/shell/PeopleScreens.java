package org.teamaround.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.teamaround.database.Facts;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Written;
import org.teamaround.person.view.CaseGlance;
import org.teamaround.person.view.ChildLines;
import org.teamaround.person.view.ChildPlaces;
import org.teamaround.person.view.ChildTab;
import org.teamaround.person.view.ChildrenModel;
import org.teamaround.person.view.ChildrenScreen;
import org.teamaround.person.view.FamilyActs;
import org.teamaround.person.view.FamilyMatters;
import org.teamaround.person.view.FamilyModel;
import org.teamaround.person.view.FamilyTab;
import org.teamaround.person.view.MattersModel;
import org.teamaround.person.view.LikelyActs;
import org.teamaround.person.view.OpensChild;
import org.teamaround.person.view.OpensMerge;
import org.teamaround.person.view.PersonActs;
import org.teamaround.person.view.PersonAlone;
import org.teamaround.person.view.PersonInPlace;
import org.teamaround.person.view.PersonWords;
import org.teamaround.person.view.RestrictedActs;
import org.teamaround.person.view.RestrictedModel;
import org.teamaround.person.view.RestrictedTab;
import org.teamaround.person.view.ShowsHistory;
import org.teamaround.setting.view.SettingsModel;
import org.teamaround.setting.view.SettingsScreen;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;

/** Pages of settings, directory, documents and people; each call makes a page anew. */
public final class PeopleScreens {
    private final PeopleWiring people;
    private final Desk desk;
    private final Actor actor;
    private final CaseGlance cases;
    private ChildLines lines;
    private final PersonActs acts;
    private final ChildPages childPages;
    private final ShowsHistory history;

    /** @param tabs the tabs that later features offer for the child's page; asked at each opening @param history shows what stood in a field before */
    public PeopleScreens(PeopleWiring people, OpensMerge merges, Desk desk, Actor actor, CaseGlance cases, Supplier<List<ChildTab>> tabs, ShowsHistory history) {
        this.people = people;
        this.desk = desk;
        this.actor = actor;
        this.cases = cases;
        acts = new PersonActs(people.enterPerson, people.changePerson, people.relateFamily, people.partFamily, people.recordBirth, people.enterRelative,
            new LikelyActs(people.alike.likeness, people.persons, people.alike.sayNotSame, actor), merges, actor);
        this.history = history;
        lines = lines(ChildPlaces.UNTOLD);
        childPages = new ChildPages(desk, people.persons, cases, () -> all(tabs.get()));
    }

    /** What the list of children is told beside. */
    PeopleScreens told(ChildPlaces by) {
        lines = lines(by);
        return this;
    }

    private ChildLines lines(ChildPlaces by) {
        return new ChildLines(people.persons, cases, new PersonWords(desk.text()), desk.moment(), by);
    }

    void hear(Facts facts) {
        facts.onNews(Written.class, lines::note);
    }

    /** Reads the lines of all children behind the first page; from then on only those of whom something is written. */
    void begin() {
        desk.background().runLong(lines::read, read -> { }, fault -> { });
    }

    void end() {
        lines.end();
    }

    public OpensChild opensChild() {
        return childPages;
    }

    public Screen children() {
        return new ChildrenScreen(desk, new ChildrenModel(lines, desk.background()), childPages);
    }

    /** A child's page, a form of one of its tabs, or that of somebody without a child here. */
    public boolean reopen(Bookmark place) {
        return new PersonAlone(desk, familyModel(), acts, people.names).reopen(place) || childPages.reopen(place);
    }

    public Screen settings() {
        return new SettingsScreen(desk, new SettingsModel(people.settings, people.changeSettings, desk.moment(), desk.background(), actor,
            changed -> desk.navigator().say(desk.text().of("setting.saved", changed))));
    }

    private FamilyMatters matters() {
        FamilyWiring family = people.family;
        FamilyActs mine = new FamilyActs(people.relateFamily, family.sayContact, family.sayPartnership, family.sayHolderNotKnown, family.declineOffer,
            family.moveHousehold, family.recordBirths, family.recordEnding, actor);
        return new FamilyMatters(desk, new MattersModel(people.persons, family.families, mine, desk.moment(), desk.background()), childPages);
    }

    private FamilyModel familyModel() {
        return new FamilyModel(people.persons, people.byWords, people.practitioners, acts, people.seeRestricted, people.readers, desk.background());
    }

    private List<ChildTab> all(List<ChildTab> later) {
        List<ChildTab> all = new ArrayList<>(later);
        all.add(new FamilyTab(desk, familyModel(), acts, childPages,
            new PersonInPlace(desk, people.editField, people.persons, people.practitioners, acts, history), matters()));
        RestrictedActs restricted = new RestrictedActs(people.seeRestricted, people.writeSealedNote, people.correctSealedNote, people.nameReaders, actor);
        all.add(new RestrictedTab(desk, new RestrictedModel(people.persons, people.sealedNotes, people.readers, restricted, desk.background())));
        all.add(new DocumentsTab(desk, people.documents));
        return all;
    }
}

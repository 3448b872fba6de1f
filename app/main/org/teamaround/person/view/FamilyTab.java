package org.teamaround.person.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.ui.Action;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.HoldsTyped;
import org.teamaround.ui.Section;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Theme;

/** Family and people: what is known of the child, who belongs to it, and the way to change both. */
public final class FamilyTab implements ChildTab {
    private static final String CHILD = "child";
    private static final String PERSON = "person";
    private static final Bookmark CHANGE = Bookmark.of("person-change");
    /** The form with what is restricted. */
    private static final Bookmark OPENED = Bookmark.of("person-change-opened");
    private static final Bookmark BORN = Bookmark.of("person-born");
    private static final Bookmark RELATIVE = Bookmark.of("person-relative");
    private final Desk desk;
    private final FamilyModel model;
    private final PersonActs acts;
    private final OpensChild opens;
    private final PersonWords words;
    private final Buttons buttons;
    private final PersonDetails details;
    private final PersonInPlace inPlace;
    private final FamilyMatters matters;

    public FamilyTab(Desk desk, FamilyModel model, PersonActs acts, OpensChild opens, PersonInPlace inPlace, FamilyMatters matters) {
        this.matters = matters;
        this.desk = desk;
        this.model = model;
        this.acts = acts;
        this.opens = opens;
        words = new PersonWords(desk.text());
        buttons = new Buttons(desk);
        this.inPlace = inPlace;
        details = new PersonDetails(desk, model, inPlace);
    }

    @Override public String title() {
        return "person.tab.family";
    }

    @Override public int order() {
        return 50;
    }

    @Override public Optional<HoldsTyped> typing() {
        return Optional.of(inPlace);
    }

    @Override public Node content(PersonId child) {
        VBox body = new VBox(Theme.BASE_SIZE);
        show(child, body);
        return body;
    }

    private void show(PersonId child, VBox body) {
        model.load(child, family -> body.getChildren().setAll(details(family), relatives(family, body), matters.of(child)));
    }

    private Section details(FamilyModel.Family family) {
        Section section = details.of(family.child(), family.name(), () -> change(family.child().id(), family.child().id(), family.name()));
        if (family.child().isUnborn()) section.beside(buttons.plain(Action.of("person.tab.born", () -> born(family)).icon("bi-stars").needs(Right.EDIT_CASE, List.of(family.child().id()))));
        return section;
    }

    private Section relatives(FamilyModel.Family family, VBox body) {
        TableList<FamilyModel.Relative> table = new RelativesTable(desk.text()).of(family.relatives(), this::open);
        BooleanBinding chosen = table.table().getSelectionModel().selectedItemProperty().isNotNull();
        Action part = Action.of("person.tab.part", () -> table.selected()
            .ifPresent(r -> model.part(r.relationship(), told -> parted(told, family, body)))).enabledWhen(chosen)
            .needs(Right.EDIT_CASE, List.of(family.child().id()));
        Action before = Action.of("ui.act.history", () -> table.selected().ifPresent(r -> desk.traces().show("relationship", r.relationship().id(), r.name())))
            .icon("bi-clock-history").enabledWhen(chosen).needs(Right.READ);
        Action change = Action.of("person.tab.change-relative", () -> table.selected()
            .ifPresent(r -> change(family, r))).enabledWhen(chosen).needs(Right.ENTER);
        Action add = Action.of("person.tab.add-relative", () -> relate(family, form(family), RELATIVE)).icon("bi-plus").needs(Right.ENTER);
        VBox about = new VBox();
        table.table().getSelectionModel().selectedItemProperty().subscribe(one -> Optional.ofNullable(one).ifPresent(relative -> about.getChildren()
            .setAll(details.about(relative.person(), relative.name(), () -> change(family.child().id(), relative.person().id(), relative.name())))));
        return new Section(desk.text().of("person.tab.relatives"), table, about)
            .beside(buttons.quiet(part), buttons.quiet(change), buttons.quiet(before), buttons.plain(add));
    }

    private void parted(List<Problem> problems, FamilyModel.Family family, VBox body) {
        if (problems.isEmpty()) show(family.child().id(), body);
        else desk.navigator().say(desk.text().of(problems.getFirst()));
    }

    private void open(FamilyModel.Relative relative) {
        if (relative.person().kind() == PersonKind.CHILD) opens.open(relative.person().id());
        else change(relative.relationship().child(), relative.person().id(), relative.name());
    }

    @Override public boolean reopen(Bookmark place) {
        if (matters.reopen(place)) return true;
        boolean mine = place.isAt(CHANGE.place()) || place.isAt(OPENED.place()) || place.isAt(BORN.place()) || place.isAt(RELATIVE.place());
        if (mine) model.load(new PersonId(place.uuid(CHILD)), family -> reopen(place, family));
        return mine;
    }

    private void reopen(Bookmark place, FamilyModel.Family family) {
        Optional<FamilyModel.Relative> relative = family.relatives().stream().filter(r -> place.names(PERSON, r.person().id())).findFirst();
        if (place.isAt(BORN.place())) born(family);
        else if (place.isAt(CHANGE.place())) relative.ifPresentOrElse(this::open, () -> change(family.child().id(), family.child().id(), family.name()));
        else if (place.isAt(OPENED.place())) opened(family.child().id(), relative.map(r -> r.person().id()).orElse(family.child().id()),
            relative.map(FamilyModel.Relative::name).orElse(family.name()), Map.of());
        else relative.ifPresentOrElse(r -> change(family, r), () -> relate(family, form(family), RELATIVE));
    }

    private void change(PersonId child, PersonId person, String name) {
        model.toBeChanged(person, now -> {
            PersonScreen form = new PersonScreen(desk, changing(now), name);
            boolean offers = now.person().hasWithheld() && model.mayRead(person);
            desk.navigator().open(offers ? form.offering(desk, typed -> opened(child, person, name, typed)) : form,
                CHANGE.with(CHILD, child).with(PERSON, person));
        });
    }

    /** In place of the form that shows nothing restricted, with what was typed there. */
    private void opened(PersonId child, PersonId person, String name, Map<String, String> typed) {
        model.toBeChangedOpened(person, now -> desk.navigator().replace(new PersonScreen(desk, changing(now), name).retyped(typed),
            OPENED.with(CHILD, child).with(PERSON, person)), problems -> desk.navigator().say(desk.text().of(problems.getFirst())));
    }

    private PersonModel changing(FamilyModel.Changing now) {
        return new PersonModel(now, acts, desk.moment(), desk.background(), saved -> back());
    }

    private void change(FamilyModel.Family family, FamilyModel.Relative relative) {
        relate(family, form(family).of(relative.relationship(), relative.person()), RELATIVE.with(PERSON, relative.person().id()));
    }

    private void born(FamilyModel.Family family) {
        BirthModel birth = new BirthModel(family.child(), family.mother(), acts, desk.background(), saved -> back());
        desk.navigator().open(new BirthScreen(desk, birth, family.name()), BORN.with(CHILD, family.child().id()));
    }

    private RelativeModel form(FamilyModel.Family family) {
        return new RelativeModel(family.child().id(), acts, desk.background(), this::back).throughAnyOf(family.relatives().stream()
            .filter(r -> FamilyRules.isOwnParent(r.relationship().kind())).map(FamilyModel.Relative::person).toList());
    }

    private void relate(FamilyModel.Family family, RelativeModel relative, Bookmark place) {
        PersonId child = family.child().id();
        desk.navigator().open(new RelativeScreen(desk, relative, model.others(child), model.names()), place.with(CHILD, child));
    }

    private void back() {
        desk.navigator().finish();
        desk.navigator().say(desk.text().of("person.form.saved", Dates.time(desk.moment().local().toLocalTime())));
    }
}

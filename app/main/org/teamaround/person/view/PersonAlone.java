package org.teamaround.person.view;

import java.util.Map;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Reopens;

/** The form of somebody on whose account no child's page is open, such as an adult without a child here. */
public final class PersonAlone implements Reopens {
    private static final String PERSON = "person";
    private static final Bookmark CLOSED = Bookmark.of("person-alone");
    private static final Bookmark OPENED = Bookmark.of("person-alone-opened");
    private final Desk desk;
    private final FamilyModel model;
    private final PersonActs acts;
    private final PersonNames names;

    public PersonAlone(Desk desk, FamilyModel model, PersonActs acts, PersonNames names) {
        this.desk = desk;
        this.model = model;
        this.acts = acts;
        this.names = names;
    }

    public static Bookmark at(PersonId person) {
        return CLOSED.with(PERSON, person);
    }

    @Override public boolean reopen(Bookmark place) {
        if (place.isAt(CLOSED.place())) open(new PersonId(place.uuid(PERSON)));
        else if (place.isAt(OPENED.place())) opened(new PersonId(place.uuid(PERSON)), Map.of());
        return place.isAt(CLOSED.place()) || place.isAt(OPENED.place());
    }

    private void open(PersonId person) {
        model.toBeChanged(person, now -> {
            PersonScreen form = form(now);
            boolean offers = now.person().hasWithheld() && model.mayRead(person);
            desk.navigator().open(offers ? form.offering(desk, typed -> opened(person, typed)) : form, at(person));
        });
    }

    /** In place of the form that shows nothing restricted, with what was typed there. */
    private void opened(PersonId person, Map<String, String> typed) {
        model.toBeChangedOpened(person, now -> desk.navigator().replace(form(now).retyped(typed), OPENED.with(PERSON, person)),
            problems -> desk.navigator().say(desk.text().of(problems.getFirst())));
    }

    private PersonScreen form(FamilyModel.Changing now) {
        PersonModel changing = new PersonModel(now, acts, desk.moment(), desk.background(), saved -> back());
        return new PersonScreen(desk, changing, names.display(now.person()));
    }

    private void back() {
        desk.navigator().finish();
        desk.navigator().say(desk.text().of("person.form.saved", Dates.time(desk.moment().local().toLocalTime())));
    }
}

package org.teamaround.shell;

import java.util.Optional;
import org.teamaround.kernel.Actor;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.view.MergeActs;
import org.teamaround.person.view.MergeModel;
import org.teamaround.person.view.MergeScreen;
import org.teamaround.person.view.OpensChild;
import org.teamaround.person.view.OpensMerge;
import org.teamaround.person.view.UnmergeModel;
import org.teamaround.person.view.UnmergeScreen;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Reopens;

/** The pages on which two entries become one, and come apart again. */
final class MergeScreens implements OpensMerge, Reopens {
    private static final String PERSON = "person";
    private static final String WITH = "with";
    private static final Bookmark MERGE = Bookmark.of("person-merge");
    private static final Bookmark PART = Bookmark.of("person-unmerge");
    private final Desk desk;
    private final PeopleWiring people;
    private final MergeActs acts;
    private final OpensChild opens;

    MergeScreens(PeopleWiring people, MergeWiring merges, Desk desk, Actor actor, OpensChild opens) {
        this.desk = desk;
        this.people = people;
        this.opens = opens;
        acts = new MergeActs(merges.mergePersons, merges.unmergePersons, people.alike.likeness, people.persons, people.byWords, actor);
    }

    @Override public void open(PersonId person, Optional<PersonId> with) {
        desk.background().run(() -> people.names.display(person), name -> {
            MergeModel model = new MergeModel(person, acts, desk.text(), desk.background(), kept -> done(kept, "merge.done"));
            Bookmark at = MERGE.with(PERSON, person);
            desk.navigator().open(new MergeScreen(desk, model, name, with, this::part), with.map(other -> at.with(WITH, other)).orElse(at));
        });
    }

    private void part(PersonId givenUp) {
        UnmergeModel model = new UnmergeModel(givenUp, acts, desk.text(), desk.background(), own -> done(own, "merge.part.done"));
        desk.navigator().open(new UnmergeScreen(desk, model), PART.with(PERSON, givenUp));
    }

    private void done(PersonId person, String said) {
        desk.navigator().finish();
        boolean child = people.persons.find(person).map(Person::kind).filter(PersonKind.CHILD::equals).isPresent();
        if (child) opens.open(person);
        desk.navigator().say(desk.text().of(said, people.names.display(person)));
    }

    @Override public boolean reopen(Bookmark place) {
        if (place.isAt(PART.place())) part(new PersonId(place.uuid(PERSON)));
        else if (place.isAt(MERGE.place())) open(new PersonId(place.uuid(PERSON)), Optional.of(place.id(WITH)).filter(id -> !id.isEmpty()).map(id -> new PersonId(place.uuid(WITH))));
        return place.isAt(PART.place()) || place.isAt(MERGE.place());
    }
}

package org.teamaround.person.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.DirectAnnouncements;
import org.teamaround.kernel.DirectTransactions;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.TestMoment;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.ChangePerson;
import org.teamaround.person.EnterPerson;
import org.teamaround.person.EnterRelative;
import org.teamaround.person.Family;
import org.teamaround.person.InMemoryPersons;
import org.teamaround.person.PartFamily;
import org.teamaround.person.Person;
import org.teamaround.person.likeness.Likeness;
import org.teamaround.person.merge.SayNotSame;
import org.teamaround.person.PersonKind;
import org.teamaround.person.RecordBirth;
import org.teamaround.person.RelateFamily;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.MemorableDate;
import org.teamaround.ui.Text;

/** The models of the people pages, without a window. */
class PeopleModelsTest {
    private final InMemoryPersons persons = new InMemoryPersons();
    private final DirectTransactions transactions = new DirectTransactions();
    private final DirectAnnouncements announcements = new DirectAnnouncements();
    private final TestMoment moment = TestMoment.at("2026-04-13T10:00");
    private final ImmediateBackground background = new ImmediateBackground();
    private final EnterPerson enter = new EnterPerson(persons, transactions, announcements, moment);
    private final RelateFamily relate = new RelateFamily(persons, transactions, announcements, moment);
    private final LikelyActs likely = new LikelyActs(new Likeness(persons), persons, new SayNotSame(new NothingMerged(), transactions), Staff.TOMAS);
    private final PersonActs acts = new PersonActs(enter, new ChangePerson(persons, transactions, announcements, moment), relate,
        new PartFamily(persons, transactions, announcements, new CaseRights((user, child) -> true)), new RecordBirth(persons, transactions, announcements, moment, new CaseRights((user, child) -> true)),
        new EnterRelative(enter, relate, transactions), likely, (person, with) -> {}, Staff.TOMAS);
    private final Person mother = Family.adult("Máire", "Ní Dhonnchadha");
    private final Person caoimhe = Family.child("Caoimhe", "Ní Dhonnchadha", LocalDate.of(2011, 11, 11));
    private final List<Person> saved = new ArrayList<>();

    @BeforeEach void family() {
        persons.save(mother);
        persons.save(caoimhe);
        acts.relate().relate(RelationshipDraft.of(caoimhe.id(), mother.id(), RelationshipKind.MOTHER).with(Answer.YES, Answer.YES), Staff.TOMAS).orFault();
    }

    @Test void theListSaysHowTheCaseStands() {
        CaseGlance cases = child -> new CaseGlance.Glance(Optional.of(Phrase.of("person.answer.yes")), Optional.empty(), "Jean-Luc Brontë", Optional.empty(), List.of());
        ChildrenModel model = new ChildrenModel(new ChildLines(persons, cases, new PersonWords(Text.load()), moment, ChildPlaces.UNTOLD), background);
        model.load();
        assertThat(model.shown).extracting(ChildRow::age, ChildRow::carers, ChildRow::state, ChildRow::lead)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("14", "Máire Ní Dhonnchadha", "Yes", "Jean-Luc Brontë"));
    }

    @Test void aBirthNeedsItsDay() {
        Person unborn = Family.unborn(LocalDate.of(2026, 4, 19), mother);
        persons.save(unborn);
        BirthModel birth = new BirthModel(unborn, Optional.of(mother), acts, background, saved::add);
        assertThat(birth.family.get()).isEqualTo("Ní Dhonnchadha");
        birth.save();
        assertThat(birth.problems).extracting(Problem::field).containsExactly("birth");
        birth.on.set(Optional.of(LocalDate.of(2026, 4, 11)));
        birth.save();
        assertThat(saved).extracting(Person::birth).containsExactly(new Birth.Exact(LocalDate.of(2026, 4, 11)));
    }

    @Test void aBrotherEntersAsAChildAndIsOneBothWays() {
        RelativeModel brother = new RelativeModel(caoimhe.id(), acts, background, () -> saved.add(caoimhe));
        brother.save();
        assertThat(brother.problems).extracting(Problem::field).containsExactly("known", "kind");
        brother.fresh.given.set("Oisín");
        brother.fresh.birth.set(MemorableDate.estimated(2016, 0));
        brother.kind.set(Optional.of(RelationshipKind.SIBLING));
        brother.save();
        assertThat(saved).hasSize(1);
        Person oisin = persons.children().stream().filter(p -> p.name().given().equals("Oisín")).findFirst().orElseThrow();
        assertThat(oisin.kind()).isEqualTo(PersonKind.CHILD);
        assertThat(persons.relativesOf(oisin.id())).extracting(r -> r.relative()).containsExactly(caoimhe.id());
    }

    @Test void whatIsTypedIsStillThereAfterARefusal() {
        PersonModel model = new PersonModel(caoimhe, List.of(), acts, moment, background, saved::add);
        model.fields.upn.set("12345");
        model.save();
        assertThat(model.problems).extracting(Problem::field).containsExactly("upn");
        assertThat(model.fields.upn.get()).isEqualTo("12345");
        assertThat(model.isChanged()).isTrue();
        assertThat(saved).isEmpty();
    }
}

package org.teamaround.person.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.kernel.Staff;
import org.teamaround.person.Answer;
import org.teamaround.person.Ending;
import org.teamaround.person.EndingKind;
import org.teamaround.person.Gender;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.family.FamilyCircle;
import org.teamaround.person.family.PartnershipKind;
import org.teamaround.person.family.Relations;

/** Families to look at: each a circle around one child. */
final class Scenes {
    private Scenes() {}

    record Scene(Relations family, Person child) {
        FamilyCircle circle() {
            return family.circle(family.now(child));
        }
    }

    static Map<String, Scene> all() {
        Map<String, Scene> all = new LinkedHashMap<>();
        all.put("mother-and-baby", motherAndBaby());
        all.put("twelve-two-fathers", twelve());
        all.put("step-family", stepFamily());
        all.put("three-generations", threeGenerations());
        all.put("bereaved", bereaved());
        all.put("teenage-mother", teenageMother());
        all.put("foster", foster());
        all.put("alone", alone());
        return all;
    }

    static Scene motherAndBaby() {
        Relations f = new Relations();
        Person mother = f.adult("Małgorzata", "Świerczyńska", Gender.FEMALE, 2006);
        Person father = f.adult("Damian", "Kaczmarek", Gender.MALE, 1999);
        Person lucja = f.child("Łucja", "Świerczyńska-Kaczmarek", Gender.FEMALE, "2024-06-03");
        Person baby = f.unborn("2026-04-19", mother);
        f.is(mother, RelationshipKind.MOTHER, lucja, Answer.YES, Answer.YES);
        f.is(father, RelationshipKind.FATHER, lucja, Answer.YES, Answer.NO);
        f.is(mother, RelationshipKind.MOTHER, baby, Answer.NOT_YET_ASKED, Answer.YES);
        f.is(lucja, RelationshipKind.SIBLING, baby, Answer.NOT_YET_ASKED, Answer.YES);
        f.pair(mother, father, PartnershipKind.SEPARATED);
        return new Scene(f, lucja);
    }

    /** Twelve people: five children of the first father, three of the second, both fathers, a grandmother. */
    static Scene twelve() {
        Relations f = new Relations();
        Person mother = f.adult("Ngozi Chidinma", "Okonkwo-Featherstonehaugh", Gender.FEMALE, 1984);
        Person first = f.adult("Emeka", "Okonkwo", Gender.MALE, 1979);
        Person second = f.adult("Gareth", "Featherstonehaugh", Gender.MALE, 1986);
        List<Person> children = new ArrayList<>();
        for (int i = 0; i < 5; i++) children.add(f.child(List.of("Chiamaka", "Obinna", "Ifeoma", "Kelechi", "Uche").get(i), "Okonkwo", i % 2 == 0 ? Gender.FEMALE : Gender.MALE, (2008 + 2 * i) + "-05-04"));
        for (int i = 0; i < 3; i++) children.add(f.child(List.of("Bronwen", "Rhys", "Dilys").get(i), "Featherstonehaugh", i == 1 ? Gender.MALE : Gender.FEMALE, (2019 + 2 * i) + "-09-30"));
        for (int i = 0; i < children.size(); i++) {
            f.is(mother, RelationshipKind.MOTHER, children.get(i), Answer.YES, i == 1 ? Answer.NO : Answer.YES);
            f.is(i < 5 ? first : second, RelationshipKind.FATHER, children.get(i), i < 5 ? Answer.YES : Answer.NOT_KNOWN, i == 1 || i >= 5 ? Answer.YES : Answer.NO);
        }
        Person gran = f.adult("Adaeze", "Okafor", Gender.FEMALE, 1955);
        f.is(gran, RelationshipKind.GRANDPARENT, children.getLast(), mother);
        f.pair(mother, first, PartnershipKind.DIVORCED);
        f.pair(mother, second, PartnershipKind.MARRIED);
        return new Scene(f, children.get(6));
    }

    static Scene stepFamily() {
        Relations f = new Relations();
        Person mother = f.adult("Aoife", "Brennan", Gender.FEMALE, 1988);
        Person father = f.adult("Tariq", "Mahmood", Gender.MALE, 1985);
        Person step = f.adult("Sean", "Kowalski", Gender.MALE, 1983);
        Person stepsEx = f.adult("Joanna", "Nowak", Gender.FEMALE, 1984);
        Person fathersNew = f.adult("Leila", "Hussain", Gender.FEMALE, 1990);
        Person amir = f.child("Amir", "Mahmood", Gender.MALE, "2014-03-12");
        Person sara = f.child("Sara", "Mahmood", Gender.FEMALE, "2016-07-01");
        Person jan = f.child("Jan", "Kowalski", Gender.MALE, "2012-01-20");
        Person ela = f.child("Ela", "Kowalska", Gender.FEMALE, "2021-11-05");
        Person omar = f.child("Omar", "Mahmood", Gender.MALE, "2023-02-02");
        for (Person child : List.of(amir, sara)) {
            f.is(mother, RelationshipKind.MOTHER, child, Answer.YES, Answer.YES);
            f.is(father, RelationshipKind.FATHER, child, Answer.YES, Answer.NO);
            f.is(step, RelationshipKind.STEP_FATHER, child, Answer.NO, Answer.YES);
        }
        f.is(step, RelationshipKind.FATHER, jan, Answer.YES, Answer.YES);
        f.is(stepsEx, RelationshipKind.MOTHER, jan, Answer.YES, Answer.NO);
        f.is(mother, RelationshipKind.MOTHER, ela, Answer.YES, Answer.YES);
        f.is(step, RelationshipKind.FATHER, ela, Answer.YES, Answer.YES);
        f.is(father, RelationshipKind.FATHER, omar, Answer.YES, Answer.YES);
        f.is(fathersNew, RelationshipKind.MOTHER, omar, Answer.YES, Answer.YES);
        f.is(jan, RelationshipKind.STEP_SIBLING, amir, Answer.NOT_YET_ASKED, Answer.YES);
        f.pair(mother, father, PartnershipKind.DIVORCED);
        f.pair(step, stepsEx, PartnershipKind.SEPARATED);
        f.pair(father, fathersNew, PartnershipKind.MARRIED);
        return new Scene(f, amir);
    }

    static Scene threeGenerations() {
        Relations f = new Relations();
        Person mother = f.adult("Priya", "Sharma", Gender.FEMALE, 1990);
        Person father = f.adult("Anil", "Sharma", Gender.MALE, 1987);
        Person aunt = f.adult("Meera", "Iyer", Gender.FEMALE, 1994);
        Person uncle = f.adult("Vikram", "Sharma", Gender.MALE, 1982);
        Person child = f.child("Rohan", "Sharma", Gender.MALE, "2013-08-08");
        Person twinA = f.child("Anika", "Sharma", Gender.FEMALE, "2018-02-28");
        Person twinB = f.child("Asha", "Sharma", Gender.FEMALE, "2018-02-28");
        Person unborn = f.unborn("2026-05-30", mother);
        for (Person c : List.of(child, twinA, twinB, unborn)) {
            f.is(mother, RelationshipKind.MOTHER, c, Answer.YES, Answer.YES);
            f.is(father, RelationshipKind.FATHER, c, Answer.YES, Answer.YES);
        }
        f.is(twinA, RelationshipKind.TWIN, twinB);
        f.is(f.adult("Lakshmi", "Iyer", Gender.FEMALE, 1962), RelationshipKind.GRANDPARENT, child, mother);
        f.is(f.adult("Suresh", "Iyer", Gender.MALE, 1958), RelationshipKind.GRANDPARENT, child, mother);
        f.is(f.adult("Kamala", "Sharma", Gender.FEMALE, 1957), RelationshipKind.GRANDPARENT, child, father);
        Person grandfather = f.adult("Mohan", "Sharma", Gender.MALE, 1950);
        f.is(grandfather, RelationshipKind.GRANDPARENT, child, father);
        f.ending.record(grandfather.id(), new Ending(EndingKind.DIED, Optional.of(LocalDate.of(2021, 1, 14)), ""), Staff.TOMAS).orFault();
        f.is(aunt, RelationshipKind.AUNT_OR_UNCLE, child, mother);
        f.is(uncle, RelationshipKind.AUNT_OR_UNCLE, child, father);
        f.pair(mother, father, PartnershipKind.MARRIED);
        return new Scene(f, child);
    }

    static Scene bereaved() {
        Scene scene = motherAndBaby();
        Relations f = scene.family();
        Person father = f.persons.all().stream().filter(p -> p.name().given().equals("Damian")).findFirst().orElseThrow();
        Person baby = f.persons.all().stream().filter(Person::isUnborn).findFirst().orElseThrow();
        f.ending.record(father.id(), new Ending(EndingKind.DIED, Optional.of(LocalDate.of(2026, 2, 1)), ""), Staff.TOMAS).orFault();
        f.ending.record(baby.id(), new Ending(EndingKind.NOT_CONTINUED, Optional.empty(), ""), Staff.TOMAS).orFault();
        return scene;
    }

    static Scene teenageMother() {
        Relations f = new Relations();
        Person keeva = f.child("Caoimhe", "Ní Dhonnchadha", Gender.FEMALE, "2011-11-11");
        Person mother = f.adult("Máire", "Ní Dhonnchadha", Gender.FEMALE);
        Person boyfriend = f.child("Jake", "Boswell", Gender.MALE, "2010-01-01");
        Person baby = f.unborn("2026-06-01", keeva);
        f.is(mother, RelationshipKind.MOTHER, keeva, Answer.YES, Answer.YES);
        f.is(keeva, RelationshipKind.MOTHER, baby);
        f.is(boyfriend, RelationshipKind.FATHER, baby);
        f.is(f.adult("Bridie", "Connors", Gender.FEMALE, 1950), RelationshipKind.GRANDPARENT, keeva);
        return new Scene(f, keeva);
    }

    static Scene foster() {
        Relations f = new Relations();
        Person child = f.child("Tyrone", "Ahmed", Gender.MALE, "2017-04-04");
        Person sister = f.child("Destiny", "Ahmed", Gender.FEMALE, "2015-04-04");
        Person one = f.adult("Margaret", "Penhaligon", Gender.FEMALE, 1970);
        Person other = f.adult("Susan", "Penhaligon", Gender.FEMALE, 1972);
        f.is(sister, RelationshipKind.SIBLING, child);
        for (Person c : List.of(child, sister)) {
            f.is(one, RelationshipKind.FOSTER_CARER, c, Answer.NO, Answer.YES);
            f.is(other, RelationshipKind.FOSTER_CARER, c, Answer.NO, Answer.YES);
        }
        f.pair(one, other, PartnershipKind.MARRIED);
        f.is(f.adult("Dean", "Ahmed", Gender.MALE, 1992), RelationshipKind.FATHER, child, Answer.YES, Answer.NO);
        f.is(f.adult("Harrowmere", "Council", Gender.UNKNOWN), RelationshipKind.CORPORATE_PARENT, child, Answer.YES, Answer.NO);
        return new Scene(f, child);
    }

    static Scene alone() {
        Relations f = new Relations();
        return new Scene(f, f.enter.enter(PersonDraft.child("Ada", "Okoro", new org.teamaround.person.Birth.NotKnown()), Staff.TOMAS).orFault());
    }
}

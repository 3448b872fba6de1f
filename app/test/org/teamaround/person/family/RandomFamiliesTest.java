package org.teamaround.person.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.kernel.Staff.TOMAS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.CaseRights;
import org.teamaround.person.Answer;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Gender;
import org.teamaround.person.PartFamily;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipDraft;
import org.teamaround.person.RelationshipKind;

/** Whatever is said in whatever order of random families, some of it nonsense: what stands afterwards is consistent from both sides. */
class RandomFamiliesTest {
    private static final int FAMILIES = 60;
    private static final int SAYINGS = 120;

    @Test void whatStandsIsConsistentBothWays() {
        int refused = 0;
        for (long seed = 1; seed <= FAMILIES; seed++) refused += one(seed);
        assertThat(refused).as("nonsense was among it").isGreaterThan(FAMILIES);
    }

    private static int one(long seed) {
        Random random = new Random(seed);
        Relations family = new Relations();
        PartFamily part = new PartFamily(family.persons, family.transactions, family.announcements, new CaseRights((user, child) -> true));
        List<Person> people = people(family, random);
        int refused = 0;
        for (int i = 0; i < SAYINGS; i++) {
            Person child = people.get(random.nextInt(people.size()));
            Person relative = people.get(random.nextInt(people.size()));
            if (random.nextInt(6) == 0) part.part(child.id(), relative.id(), TOMAS);
            else if (!family.relate.relate(draft(child, relative, random), TOMAS).isDone()) refused++;
            check(family, people, seed);
        }
        pictureAndLists(family, people, seed);
        return refused;
    }

    private static List<Person> people(Relations family, Random random) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) people.add(family.adult("Adult" + i, "Okoro", random.nextBoolean() ? Gender.FEMALE : Gender.MALE, 1940 + random.nextInt(60)));
        for (int i = 0; i < 6; i++) people.add(family.child("Child" + i, "Okoro", Gender.FEMALE, LocalDate.of(2008, 2, 29).plusDays(random.nextInt(6000)).toString()));
        people.add(family.unborn("2026-04-19", people.getFirst()));
        return people;
    }

    private static RelationshipDraft draft(Person child, Person relative, Random random) {
        RelationshipKind kind = RelationshipKind.values()[random.nextInt(RelationshipKind.values().length)];
        return RelationshipDraft.of(child.id(), relative.id(), kind).with(Answer.values()[random.nextInt(4)], Answer.values()[random.nextInt(4)]);
    }

    private static void check(Relations family, List<Person> people, long seed) {
        for (Person person : people) for (Relationship tie : family.persons.relativesOf(person.id())) {
            assertThat(tie.relative()).as("nobody is their own relative, seed " + seed).isNotEqualTo(tie.child());
            Optional<Relationship> back = between(family, tie.relative(), tie.child());
            if (FamilyRules.isMutual(tie.kind())) {
                assertThat(back.map(Relationship::kind)).as("mutual both ways, seed " + seed).contains(tie.kind());
                assertThat(back.map(Relationship::livesWithChild)).as("together both ways, seed " + seed).contains(tie.livesWithChild());
            }
            if (FamilyRules.isOneWay(tie.kind())) assertThat(back).as("one way only, seed " + seed).isEmpty();
            assertThat(family.persons.relativesOf(tie.child()).stream().filter(r -> r.relative().equals(tie.relative()))).hasSize(1);
            assertThat(forebears(family, tie.child(), new HashSet<>())).as("nobody descends from themselves, seed " + seed).doesNotContain(tie.child());
        }
    }

    private static Set<PersonId> forebears(Relations family, PersonId of, Set<PersonId> seen) {
        family.persons.relativesOf(of).stream().filter(r -> FamilyRules.isOwnParent(r.kind()) || r.kind() == RelationshipKind.GRANDPARENT)
            .map(Relationship::relative).filter(seen::add).forEach(parent -> forebears(family, parent, seen));
        return seen;
    }

    /** Whatever came out, it can be shown: siblings are so for each other, offers leave out who belongs already, nobody lives twice in one home. */
    private static void pictureAndLists(Relations family, List<Person> people, long seed) {
        Siblings siblings = new Siblings(family.persons);
        Offers offers = new Offers(family.persons, family.families);
        for (Person person : people) {
            for (Sibling sibling : siblings.of(person.id())) assertThat(siblings.of(sibling.person().id())).as("seed " + seed)
                .anySatisfy(back -> assertThat(back.person().id()).isEqualTo(person.id()));
            assertThat(offers.of(person.id())).as("seed " + seed).noneMatch(o -> between(family, person.id(), o.draft().relative()).isPresent());
            FamilyCircle circle = family.circle(person);
            for (Household home : Households.of(circle, family.moment.today())) assertThat(home.members()).doesNotHaveDuplicates();
        }
    }

    private static Optional<Relationship> between(Relations family, PersonId child, PersonId relative) {
        return family.persons.relativesOf(child).stream().filter(r -> r.relative().equals(relative)).findFirst();
    }
}

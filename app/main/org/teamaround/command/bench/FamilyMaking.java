package org.teamaround.command.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.Answer;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.RelationshipKind;

/** Makes one family: its children (twins and the unborn among them), who cares for them, and where they live. */
final class FamilyMaking {
    private final Dice dice;
    private final PersonMaking persons;
    private final List<PersonDraft> people = new ArrayList<>();
    private final List<MadeTie> ties = new ArrayList<>();
    private final LocalDate since;

    FamilyMaking(NameStock names, Dice dice, LocalDate since) {
        this.dice = dice;
        this.since = since;
        persons = new PersonMaking(names, dice, since);
    }

    MadeFamily make(Course course) {
        int children = 1 + dice.weighted(42, 32, 16, 7, 3);
        List<Integer> twins = children > 1 && dice.happens(35) ? List.of(0, 1) : List.of();
        LocalDate born = since.minusDays(dice.between(30, 16 * 365));
        for (int i = 0; i < children; i++) {
            boolean unborn = course.isLive() && i == children - 1 && twins.isEmpty() && dice.happens(60);
            people.add(unborn ? persons.unborn() : persons.child(born, twins.contains(i)));
            if (!(twins.contains(i) && i == 0)) born = notAfter(born.plusDays(dice.between(330, 1400)));
        }
        siblings(children, twins);
        Optional<Integer> mother = dice.happens(930) ? Optional.of(adult(children, true, RelationshipKind.MOTHER, 930)) : Optional.empty();
        if (dice.happens(580)) adult(children, false, RelationshipKind.FATHER, 480);
        if (dice.happens(90)) adult(children, dice.happens(300), RelationshipKind.PARENTS_PARTNER, 900);
        if (dice.happens(110)) adult(children, dice.happens(750), RelationshipKind.GRANDPARENT, 350);
        return new MadeFamily(people, children, ties, mother, since, course);
    }

    private LocalDate notAfter(LocalDate day) {
        return day.isAfter(since) ? since.minusDays(dice.between(1, 200)) : day;
    }

    private void siblings(int children, List<Integer> twins) {
        boolean half = dice.happens(180);
        for (int one = 0; one < children; one++) {
            for (int other = 0; other < children; other++) {
                if (one == other) continue;
                boolean twin = twins.contains(one) && twins.contains(other);
                RelationshipKind kind = twin ? RelationshipKind.TWIN : half ? RelationshipKind.HALF_SIBLING : RelationshipKind.SIBLING;
                ties.add(new MadeTie(one, other, kind, Answer.NO, Answer.YES, Optional.empty()));
            }
        }
    }

    /** @param home of a thousand such adults so many live with the children */
    private int adult(int children, boolean woman, RelationshipKind kind, int home) {
        boolean lives = dice.happens(home);
        people.add(persons.adult(woman, kind == RelationshipKind.GRANDPARENT, lives));
        int place = people.size() - 1;
        boolean parent = kind == RelationshipKind.MOTHER || kind == RelationshipKind.FATHER;
        Optional<String> barred = !lives && kind == RelationshipKind.FATHER && dice.happens(25) ? Optional.of("Non-molestation order; address not to be told.") : Optional.empty();
        for (int child = 0; child < children; child++) {
            ties.add(new MadeTie(child, place, kind, parent ? Answer.YES : Answer.NO, lives ? Answer.YES : Answer.NO, barred));
        }
        return place;
    }
}

package org.teamaround.person.picture;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.kernel.Phrase;
import org.teamaround.person.Age;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Ending;
import org.teamaround.person.Gender;
import org.teamaround.person.Person;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Relationship;
import org.teamaround.person.family.FamilyCircle;

/** How everybody of a family is shown: symbol, age, name, and the same in a sentence. */
public final class FamilyFigures {
    private final FamilyCircle circle;
    private final Kinship kinship;
    private final PersonNames names;
    private final Function<Phrase, String> say;
    private final LocalDate today;

    /** @param say the words of a phrase */
    public FamilyFigures(FamilyCircle circle, LocalDate today, Function<Phrase, String> say) {
        this.circle = circle;
        this.today = today;
        this.say = say;
        kinship = new Kinship(circle);
        names = new PersonNames(circle::person);
    }

    public Figure of(Person person) {
        boolean ended = person.ending().filter(Ending::isFinal).isPresent();
        String says = Stream.of(names.display(person), say.apply(kinship.of(person.id())), say.apply(age(person))).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
        return new Figure(person.id(), symbol(person), ended ? "" : inside(person), names.display(person), notes(person), say.apply(kinship.of(person.id())), says, ended, person.id().equals(circle.child().id()));
    }

    /** Age, or when somebody died, or what became of the pregnancy. */
    public Phrase age(Person person) {
        return Age.of(person, today);
    }

    private static Figure.Symbol symbol(Person person) {
        if (person.isUnborn()) return Figure.Symbol.TRIANGLE;
        return person.gender().answer().map(g -> g == Gender.MALE ? Figure.Symbol.SQUARE : g == Gender.FEMALE ? Figure.Symbol.CIRCLE : Figure.Symbol.DIAMOND)
            .orElse(Figure.Symbol.DIAMOND);
    }

    private String inside(Person person) {
        Age age = Age.of(person.birth(), today);
        if (person.isUnborn() || age.years().isEmpty()) return "";
        if (person.birth() instanceof Birth.Estimated) return "c." + age.years().getAsInt();
        return age.years().getAsInt() > 0 ? Integer.toString(age.years().getAsInt()) : say.apply(Phrase.of("family.picture.under-one"));
    }

    private String notes(Person person) {
        String life = person.ending().isPresent() || person.isUnborn() ? say.apply(age(person)) : "";
        boolean responsible = circle.tie(circle.child().id(), person.id()).map(Relationship::parentalResponsibility).filter(a -> a == Answer.YES).isPresent();
        return Stream.of(life, responsible && person.ending().isEmpty() ? say.apply(Phrase.of("family.picture.responsible")) : "").filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
    }
}

package org.teamaround.person.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Word;
import org.teamaround.person.Answer;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Relationship;
import org.teamaround.person.family.Connection;
import org.teamaround.person.family.Contact;
import org.teamaround.person.family.FamilyCircle;
import org.teamaround.person.family.Household;

/** The same facts as the pictures, for who cannot see them: a line for each person, couple, home and connection. Never an address. */
public final class FamilyInWords {
    private final FamilyCircle circle;
    private final List<Household> homes;
    private final Function<Phrase, String> say;
    private final Kinship kinship;
    private final FamilyFigures figures;
    private final PersonNames names;

    /** One person; each text may be empty. */
    public record Line(PersonId person, String name, String kin, String age, String lives, String responsible, String contact) {
        public List<String> cells() {
            return List.of(name, kin, age, lives, responsible, contact);
        }
    }

    public FamilyInWords(FamilyCircle circle, List<Household> homes, LocalDate today, Function<Phrase, String> say) {
        this.circle = circle;
        this.homes = homes;
        this.say = say;
        kinship = new Kinship(circle);
        figures = new FamilyFigures(circle, today, say);
        names = new PersonNames(circle::person);
    }

    /** @param contacts of the child; the kind is told, never where */
    public List<Line> people(List<Contact> contacts, LocalDate today) {
        return circle.people().values().stream().map(p -> line(p, contacts, today)).toList();
    }

    private Line line(Person person, List<Contact> contacts, LocalDate today) {
        Optional<Relationship> tie = circle.tie(circle.child().id(), person.id());
        String contact = contacts.stream().filter(c -> c.relative().equals(person.id()) && c.holdsOn(today)).findFirst()
            .map(c -> word("family.contact", c.kind())).orElse("");
        return new Line(person.id(), names.display(person), say.apply(kinship.of(person.id())), say.apply(figures.age(person)), lives(person, tie),
            tie.filter(t -> t.parentalResponsibility() != Answer.NOT_YET_ASKED).map(t -> word("person.answer", t.parentalResponsibility())).orElse(""), contact);
    }

    private String lives(Person person, Optional<Relationship> tie) {
        boolean together = !person.id().equals(circle.child().id()) && homes.stream().anyMatch(h -> h.has(circle.child().id()) && h.has(person.id()));
        if (together) return word("person.answer", Answer.YES);
        return tie.filter(t -> t.livesWithChild() != Answer.NOT_YET_ASKED).map(t -> word("person.answer", t.livesWithChild())).orElse("");
    }

    public List<String> couples() {
        return circle.partnerships().stream().map(p -> say.apply(Phrase.of("family.words.couple", names.display(p.one()), names.display(p.other()),
            Word.of("family.partnership", p.kind())))).toList();
    }

    public List<String> homes() {
        List<String> lines = new ArrayList<>();
        homes.stream().filter(h -> h.members().size() > 1)
            .forEach(h -> lines.add(say.apply(Phrase.of("family.words.home", h.members().stream().map(names::display).collect(Collectors.joining(", "))))));
        return lines;
    }

    public List<List<String>> around(List<Connection> connections) {
        return connections.stream().map(c -> List.of(c.agency(), c.worker(), c.does(), word("family.bond", c.bond()))).toList();
    }

    /** A connection in a sentence. */
    public String says(Connection c) {
        return Stream.of(c.agency(), c.worker(), c.does(), word("family.bond", c.bond())).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    /** What stands in the middle of the ecomap: the child, and who lives with it. */
    public List<String> centre() {
        List<String> lines = new ArrayList<>(List.of(names.display(circle.child())));
        homes.stream().filter(h -> h.has(circle.child().id())).flatMap(h -> h.members().stream()).distinct().filter(m -> !m.equals(circle.child().id()))
            .map(names::display).forEach(lines::add);
        return lines;
    }

    private String word(String prefix, Enum<?> value) {
        return say.apply(new Phrase(Word.of(prefix, value).key(), List.of()));
    }
}

package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.Word;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Age;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.InWords;
import org.teamaround.person.Person;
import org.teamaround.person.Place;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.Whereabouts;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;

/** What is known of a person, in users' words. */
public final class PersonWords {
    private final Text text;
    private final InWords said;

    public PersonWords(Text text) {
        this.text = text;
        said = new InWords(text::of);
    }

    public String age(Person person, LocalDate today) {
        return phrase(Age.of(person, today));
    }

    /** "Łucja, 1 (20 months); unborn baby, EDD 19/04/2026": as people at the table say it. */
    public String called(List<Person> children, LocalDate today) {
        return children.stream().map(child -> called(child) + ", " + age(child, today)).collect(Collectors.joining("; "));
    }

    private String called(Person child) {
        String name = child.isUnborn() ? text.of("person.unborn") : child.name().knownAs().isEmpty() ? child.name().given() : child.name().knownAs();
        return name.isEmpty() ? child.name().full() : name;
    }

    String band(AgeGroup group) {
        return text.of(Word.of("person.band", group));
    }

    String withheld() {
        return text.of("person.address.withheld");
    }

    public String phrase(Phrase phrase) {
        return text.of(phrase.key(), phrase.arguments().toArray());
    }

    /** A name with birth and reference, so that two of a name are told apart. */
    String apart(String name, Person person) {
        return Stream.of(name, birth(person.birth()), person.reference()).filter(said -> !said.isEmpty()).collect(Collectors.joining(", "));
    }

    public String birth(Birth birth) {
        return switch (birth) {
            case Birth.Exact(LocalDate date) -> Dates.number(date);
            case Birth.Expected(LocalDate date) -> text.of("person.birth.expected", Dates.number(date));
            case Birth.Estimated(int year, int month) -> text.of("person.birth.estimated", month == 0 ? String.valueOf(year) : month + "/" + year);
            case Birth.NotKnown(Stated.Why why) -> said.why(why);
        };
    }

    public <T> String stated(Stated<T> stated, Function<T, String> words) {
        return said.stated(stated, words);
    }

    public String answer(Answer answer) {
        return said.answer(answer);
    }

    public String relationship(RelationshipKind kind) {
        return text.of(Word.of("person.relationship", kind));
    }

    /** A withheld address shows as "Address withheld". */
    public String address(Stated<Address> stated) {
        return stated(stated, address -> {
            String withheld = text.of("person.address.withheld");
            return address.told().map(PersonWords::place).orElse(withheld);
        });
    }

    /** Of somebody opened: restricted addresses, how to reach them, school, GP and nurse, one to a line. */
    public String whereabouts(Person opened) {
        Stream<String> places = opened.addresses().stream().filter(a -> a.answer().filter(Address::restricted).isPresent()).map(this::dated);
        Whereabouts.Told near = opened.whereabouts().told();
        Stream<String> around = Stream.of(near.reach().mobile(), near.reach().phone(), near.reach().email(), near.reach().safeNote(), near.school(), near.gp(), near.nurse());
        return Stream.concat(places, around).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** With what sort of place it is, where that is not simply home, and since when or until when. */
    public String dated(Stated<Address> stated) {
        return stated.answer().map(a -> address(stated) + Stream.of(kind(a), dates(a)).filter(w -> !w.isEmpty())
            .collect(Collectors.joining(", ", " (", ")")).replace(" ()", "")).orElseGet(() -> address(stated));
    }

    private String kind(Address address) {
        return address.kind() == AddressKind.HOME || address.restricted() ? "" : text.of(Word.of("person.address-kind", address.kind()));
    }

    private String dates(Address address) {
        String from = address.from().map(day -> text.of("person.address.since", Dates.number(day))).orElse("");
        return address.to().map(day -> text.of("person.address.until", Dates.number(day))).orElse(from);
    }

    /** In one line. */
    public static String place(Place.Told told) {
        String where = String.join(", ", told.lines().lines().toList());
        return told.postcode().isEmpty() ? where : where.isEmpty() ? told.postcode() : where + ", " + told.postcode();
    }
}

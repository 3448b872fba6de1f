package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.function.Function;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.Word;
import org.teamaround.person.Address;
import org.teamaround.person.Age;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.Place;
import org.teamaround.person.RelationshipKind;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;

/** What is known of a person, in users' words. */
public final class PersonWords {
    private final Text text;

    public PersonWords(Text text) {
        this.text = text;
    }

    public String age(Person person, LocalDate today) {
        return phrase(Age.of(person.birth(), today).phrase());
    }

    public String phrase(Phrase phrase) {
        return text.of(phrase.key(), phrase.arguments().toArray());
    }

    public String birth(Birth birth) {
        return switch (birth) {
            case Birth.Exact(LocalDate date) -> Dates.number(date);
            case Birth.Expected(LocalDate date) -> text.of("person.birth.expected", Dates.number(date));
            case Birth.Estimated(int year, int month) -> text.of("person.birth.estimated", month == 0 ? String.valueOf(year) : month + "/" + year);
            case Birth.NotKnown _ -> text.of("person.birth.not-known");
        };
    }

    public <T> String stated(Stated<T> stated, Function<T, String> words) {
        return switch (stated) {
            case Stated.Given<T>(T value) -> words.apply(value);
            case Stated.Without<T>(Stated.Why why) -> text.of(Word.of("person.stated", why));
        };
    }

    public String answer(Answer answer) {
        return text.of(Word.of("person.answer", answer));
    }

    public String relationship(RelationshipKind kind) {
        return text.of(Word.of("person.relationship", kind));
    }

    /** A restricted address shows as "Address withheld". */
    public String address(Stated<Address> stated) {
        return stated(stated, address -> {
            String withheld = text.of("person.address.withheld");
            return address.restricted() ? withheld : address.told().map(PersonWords::place).orElse(withheld);
        });
    }

    /** In one line. */
    public static String place(Place.Told told) {
        String where = String.join(", ", told.lines().lines().toList());
        return told.postcode().isEmpty() ? where : where.isEmpty() ? told.postcode() : where + ", " + told.postcode();
    }
}

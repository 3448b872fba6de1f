package org.teamaround.referral.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.print.Fact;
import org.teamaround.print.Words;
import org.teamaround.referral.Referral;

/** The head of every sheet to a referrer: who wrote, both references, the children by initials and year of birth; never an address. */
final class SheetHead {
    private final Persons persons;
    private final Agencies agencies;
    private final Words words;

    SheetHead(Persons persons, Agencies agencies, Words words) {
        this.persons = persons;
        this.agencies = agencies;
        this.words = words;
    }

    List<Fact> toReferrer(Referral referral) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("from", sender(referral)));
        facts.add(fact("their-reference", referral.referrer().theirReference().isEmpty() ? words.of("referral.sheet.none-given")
            : referral.referrer().theirReference()));
        referral.transfer().ifPresent(t -> {
            facts.add(fact("authority", t.authority()));
            facts.add(fact("authority-reference", t.theirReference()));
        });
        facts.addAll(common(referral));
        return facts;
    }

    List<Fact> toAuthority(Referral referral) {
        List<Fact> facts = new ArrayList<>();
        referral.transfer().ifPresent(t -> {
            facts.add(fact("authority", t.contact().isEmpty() ? t.authority() : t.contact() + ", " + t.authority()));
            facts.add(fact("their-reference", t.theirReference()));
        });
        facts.addAll(common(referral));
        return facts;
    }

    String sender(Referral referral) {
        Optional<String> agency = referral.referrer().agency().flatMap(agencies::find).map(Agency::name);
        return agency.map(name -> referral.referrer().name() + ", " + name).orElse(referral.referrer().name());
    }

    private List<Fact> common(Referral referral) {
        return List.of(fact("our-reference", referral.reference()), fact("received", PrintedDates.time(referral.receivedAt())),
            fact("children", String.join("; ", referral.children().stream().map(this::child).toList())));
    }

    private String child(PersonId id) {
        return persons.find(id).map(this::child).orElse("");
    }

    private String child(Person child) {
        String initials = PersonNames.initials(child);
        return switch (child.birth()) {
            case Birth.Exact(var date) -> words.of("referral.sheet.born", initials, date.getYear() + "");
            case Birth.Estimated(int year, int month) -> words.of("referral.sheet.born", initials, year + "");
            case Birth.Expected(var date) -> words.of("referral.sheet.expected", date.getYear() + "");
            case Birth.NotKnown _ -> initials;
        };
    }

    private Fact fact(String label, String value) {
        return new Fact(words.of("referral.sheet." + label), value);
    }
}

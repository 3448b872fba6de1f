package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.TypedText;

/** A draft with every text of it cleaned, and the problems of those that are missing or too long. */
final class CleanPerson {
    private final TypedText typed = new TypedText();
    private final PersonDraft draft;

    CleanPerson(PersonDraft d) {
        draft = new PersonDraft(d.kind(), name(d.name()), d.birth(), d.gender(), d.ethnicity(), typed.line("religion", d.religion()),
            language(d.firstLanguage()), d.interpreter(), d.disabled(), typed.text("disabilityNote", d.disabilityNote()),
            typed.text("needsNote", d.needsNote()), addresses(d.addresses()), reach(d.reach()), number(d.nhsNumber()), number(d.upn()),
            typed.line("school", d.school()), typed.line("yearGroup", d.yearGroup(), 50), typed.line("gp", d.gp()), d.mother());
    }

    PersonDraft draft() {
        return draft;
    }

    List<Problem> problems() {
        return typed.problems();
    }

    private PersonName name(PersonName n) {
        List<String> others = n.alsoKnownAs().stream().map(other -> typed.line("alsoKnownAs", other, 2 * TypedText.LINE))
            .filter(other -> !other.isEmpty()).distinct().toList();
        return new PersonName(typed.line("given", n.given()), typed.line("family", n.family()), typed.line("knownAs", n.knownAs()),
            typed.line("nativeScript", n.nativeScript()), n.familyFirst(), others);
    }

    private Stated<String> language(Stated<String> stated) {
        return switch (stated) {
            case Stated.Given<String>(String words) -> {
                String clean = typed.line("firstLanguage", words);
                yield clean.isEmpty() ? Stated.notYetAsked() : Stated.given(clean);
            }
            case Stated.Without<String> without -> without;
        };
    }

    private List<Stated<Address>> addresses(List<Stated<Address>> stated) {
        List<Stated<Address>> clean = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            String part = "address." + i + '.';
            clean.add(switch (stated.get(i)) {
                case Stated.Given<Address>(Address address) -> Stated.given(address(address, part));
                case Stated.Without<Address> without -> without;
            });
        }
        return clean;
    }

    private Address address(Address a, String part) {
        return new Address(place(a.place(), part), a.kind(), a.restricted(), a.from(), a.to());
    }

    private Place place(Place place, String part) {
        return switch (place) {
            case Place.Told(String lines, String postcode, String ward) -> new Place.Told(typed.text(part + "lines", lines),
                AddressRules.postcode(typed.line(part + "postcode", postcode, 20)), typed.line(part + "ward", ward));
            case Place.Withheld withheld -> withheld;
        };
    }

    private Reach reach(Reach r) {
        return new Reach(typed.line("phone", r.phone(), 100), typed.line("mobile", r.mobile(), 100), typed.line("email", r.email()),
            typed.line("safeNote", r.safeNote(), 1000));
    }

    private static String number(String typed) {
        return TypedText.cleanLine(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}

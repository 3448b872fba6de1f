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
        draft = new PersonDraft(d.kind(), name(d.name()), d.birth(), background(d.background()), languages(d.languages()),
            new Disability(d.disabled(), d.disability().kinds(), typed.text("disabilityNote", d.disabilityNote())),
            typed.text("needsNote", d.needsNote()), addresses(d.addresses()), whereabouts(d.whereabouts()),
            d.schooling().withYearGroup(typed.line("yearGroup", d.yearGroup(), 50)), identifiers(d.identifiers()), d.mother(),
            d.ending().map(e -> new Ending(e.kind(), e.on(), typed.text("endingNote", e.note()))));
    }

    PersonDraft draft() {
        return draft;
    }

    List<Problem> problems() {
        return typed.problems();
    }

    private PersonName name(PersonName n) {
        List<String> others = n.alsoKnownAs().stream().map(other -> NameRules.clean(typed.line("alsoKnownAs", other, 2 * TypedText.LINE)))
            .filter(other -> !other.isEmpty()).distinct().toList();
        return new PersonName(name("given", n.given()), name("family", n.family()), name("knownAs", n.knownAs()),
            name("nativeScript", n.nativeScript()), n.familyFirst(), others, n.withoutGiven(), n.withoutFamily());
    }

    private String name(String field, String name) {
        return NameRules.clean(typed.line(field, name));
    }

    private Background background(Background b) {
        Immigration i = b.immigration();
        return b.withEthnicity(b.ethnicity(), typed.line("ethnicityNote", b.ethnicityNote()))
            .withReligion(b.religion(), typed.line("religionNote", b.religionNote()))
            .withImmigration(new Immigration(i.status(), typed.line("immigrationNote", i.note()), i.noRecourse(), i.resettled()));
    }

    private Languages languages(Languages l) {
        Stated<String> first = language(l.first());
        List<String> others = l.others().stream().map(other -> typed.line("otherLanguages", other)).filter(other -> !other.isEmpty())
            .filter(other -> !first.equals(Stated.given(other))).distinct().toList();
        return new Languages(first, others, l.interpreter(), l.arranged());
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

    private Whereabouts whereabouts(Whereabouts whereabouts) {
        return switch (whereabouts) {
            case Whereabouts.Told(Reach reach, String school, String gp, String nurse) -> new Whereabouts.Told(reach(reach),
                typed.line("school", school), typed.line("gp", gp), typed.line("nurse", nurse));
            case Whereabouts.Withheld withheld -> withheld;
        };
    }

    private Reach reach(Reach r) {
        List<SafeContact> safe = r.safe().stream().map(s -> new SafeContact(s.channel(), s.safety(), typed.line("safe", s.how(), 500), s.through())).toList();
        return new Reach(typed.line("phone", r.phone(), 100), typed.line("mobile", r.mobile(), 100), typed.line("email", r.email()),
            typed.line("safeNote", r.safeNote(), 1000), safe, r.without());
    }

    private Identifiers identifiers(Identifiers numbers) {
        List<OtherReference> others = numbers.others().stream()
            .map(o -> new OtherReference(typed.line("whose", o.whose()), typed.line("number", o.number(), 100)))
            .filter(o -> !(o.whose() + o.number()).isEmpty()).distinct().toList();
        return new Identifiers(number(numbers.nhsNumber()), number(numbers.upn()), others);
    }

    private static String number(String typed) {
        return TypedText.cleanLine(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}

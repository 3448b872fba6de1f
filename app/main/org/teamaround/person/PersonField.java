package org.teamaround.person;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.kernel.Stated;

/**
 * Each thing a user sees of a person: where its label stands, how the journal names it, and how to take it alone from one person into
 * another's draft. What is withheld is neither taken nor overwritten.
 */
public enum PersonField {
    GIVEN("given", "given given_without", p -> List.of(p.name().given(), p.name().withoutGiven()),
        (d, p) -> d.withName(d.name().withGiven(p.name().given(), p.name().withoutGiven()))),
    FAMILY("family", "family family_without", p -> List.of(p.name().family(), p.name().withoutFamily()),
        (d, p) -> d.withName(d.name().withFamily(p.name().family(), p.name().withoutFamily()))),
    KNOWN_AS("knownAs", "known_as", p -> p.name().knownAs(), (d, p) -> d.withName(d.name().withKnownAs(p.name().knownAs()))),
    NATIVE_SCRIPT("nativeScript", "native_script", p -> p.name().nativeScript(),
        (d, p) -> d.withName(d.name().withNativeScript(p.name().nativeScript()))),
    NAME_ORDER("familyFirst", "family_first", p -> p.name().familyFirst(),
        (d, p) -> d.withName(d.name().withFamilyFirst(p.name().familyFirst()))),
    ALSO_KNOWN_AS("alsoKnownAs", "person_alias.name person_alias.line_no", p -> p.name().alsoKnownAs(),
        (d, p) -> d.withName(d.name().alsoKnownAs(p.name().alsoKnownAs()))),
    BIRTH("birth", "birth_kind birth_date birth_year birth_month birth_without", PersonBlock::birth,
        (d, p) -> d.withBirth(p.birth())),
    GENDER("gender", "gender gender_without", PersonBlock::gender, (d, p) -> d.withGender(p.gender())),
    ETHNICITY("ethnicity", "ethnicity ethnicity_without ethnicity_note",
        p -> List.of(p.ethnicity(), p.background().ethnicityNote()),
        (d, p) -> d.withBackground(d.background().withEthnicity(p.ethnicity(), p.background().ethnicityNote()))),
    RELIGION("religion", "religion religion_code religion_without",
        p -> List.of(p.background().religion(), p.background().religionNote()),
        (d, p) -> d.withBackground(d.background().withReligion(p.background().religion(), p.background().religionNote()))),
    IMMIGRATION("immigration", "immigration immigration_without immigration_note no_recourse resettled",
        p -> p.background().immigration(), (d, p) -> d.withBackground(d.background().withImmigration(p.background().immigration()))),
    LANGUAGES("languages", "first_language first_language_without other_languages",
        p -> List.of(p.languages().first(), p.languages().others()),
        (d, p) -> d.withLanguages(new Languages(p.languages().first(), p.languages().others(), d.languages().interpreter(), d.languages().arranged()))),
    INTERPRETER("interpreter", "interpreter interpreter_arranged",
        p -> List.of(p.languages().interpreter(), p.languages().arranged()),
        (d, p) -> d.withLanguages(new Languages(d.languages().first(), d.languages().others(), p.languages().interpreter(), p.languages().arranged()))),
    DISABILITY("disabled", "disabled impairments disability_note", PersonBlock::disability,
        (d, p) -> d.withDisability(p.disability())),
    NEEDS("needsNote", "needs_note", PersonBlock::needsNote, (d, p) -> d.withNeeds(p.needsNote())),
    ADDRESSES("address", "person_address.address_lines person_address.postcode person_address.ward person_address.address_kind "
        + "person_address.restricted person_address.valid_from person_address.valid_to person_address.without_why person_address.sealed "
        + "person_address.line_no", PersonBlock::addresses, (d, p) -> d.withAddresses(p.addresses())),
    PHONE("phone", near("phone") + " person_whereabouts.reach_without", t -> List.of(t.reach().phone(), t.reach().without()),
        (into, from) -> into.withReach(into.reach().withPhone(from.reach().phone()).without(from.reach().without())), Told.WHERE),
    MOBILE("mobile", near("mobile"), t -> t.reach().mobile(), (into, from) -> into.withReach(into.reach().withMobile(from.reach().mobile())), Told.WHERE),
    EMAIL("email", near("email"), t -> t.reach().email(), (into, from) -> into.withReach(into.reach().withEmail(from.reach().email())), Told.WHERE),
    SAFE_NOTE("safeNote", near("safe_note"), t -> t.reach().safeNote(),
        (into, from) -> into.withReach(into.reach().withSafeNote(from.reach().safeNote())), Told.WHERE),
    SAFE_CONTACT("safe", near("safe_call call_how safe_text text_how safe_email email_how safe_post post_how safe_hand hand_how hand_through"),
        t -> t.reach().safe(), (into, from) -> into.withReach(into.reach().withSafe(from.reach().safe())), Told.WHERE),
    SCHOOL("school", near("school"), Whereabouts.Told::school, (into, from) -> into.withSchool(from.school()), Told.WHERE),
    YEAR_GROUP("yearGroup", "year_group", PersonBlock::yearGroup, (d, p) -> d.withSchooling(d.schooling().withYearGroup(p.yearGroup()))),
    SCHOOLING("schooling", "attendance free_meals sen sen_without exclusion_risk young_carer",
        p -> p.schooling().withYearGroup(""), (d, p) -> d.withSchooling(p.schooling().withYearGroup(d.yearGroup()))),
    GP("gp", near("gp"), Whereabouts.Told::gp, (into, from) -> into.withGp(from.gp()), Told.WHERE),
    NURSE("nurse", near("nurse"), Whereabouts.Told::nurse, (into, from) -> into.withNurse(from.nurse()), Told.WHERE),
    NHS_NUMBER("nhsNumber", "nhs_number", PersonBlock::nhsNumber,
        (d, p) -> d.withIdentifiers(new Identifiers(p.nhsNumber(), d.upn(), d.identifiers().others()))),
    UPN("upn", "upn", PersonBlock::upn, (d, p) -> d.withIdentifiers(new Identifiers(d.nhsNumber(), p.upn(), d.identifiers().others()))),
    REFERENCES("reference", "person_reference.whose person_reference.ref_number person_reference.line_no", p -> p.identifiers().others(),
        (d, p) -> d.withIdentifiers(new Identifiers(d.nhsNumber(), d.upn(), p.identifiers().others()))),
    MOTHER("mother", "mother", PersonBlock::mother, (d, p) -> d.withMother(p.mother()));

    private enum Told { WHERE }

    private final String name;
    private final Set<String> columns;
    private final Function<PersonBlock, Object> read;
    private final BiFunction<PersonDraft, PersonBlock, PersonDraft> take;

    PersonField(String name, String columns, Function<PersonBlock, Object> read, BiFunction<PersonDraft, PersonBlock, PersonDraft> take) {
        this.name = name;
        this.columns = Stream.of(columns.split(" ")).map(c -> c.contains(".") ? c : "person." + c).collect(Collectors.toUnmodifiableSet());
        this.read = read;
        this.take = take;
    }

    /** Of the whereabouts: withheld is like withheld only. */
    PersonField(String name, String columns, Function<Whereabouts.Told, Object> read, BiFunction<Whereabouts.Told, Whereabouts.Told, Whereabouts.Told> take, Told where) {
        this(name, columns, p -> p.whereabouts().isWithheld() ? Stated.Why.NOT_GIVEN : read.apply(p.whereabouts().told()),
            (d, p) -> d.whereabouts() instanceof Whereabouts.Told into && p.whereabouts() instanceof Whereabouts.Told from
                ? d.withWhereabouts(take.apply(into, from)) : d);
    }

    private static String near(String columns) {
        return "person_whereabouts." + columns.replace(" ", " person_whereabouts.") + " person_whereabouts.sealed";
    }

    /** Text key of its label. */
    public String key() {
        return "person.field." + name;
    }

    /** As the journal names it, table and column; all share the restricted ones' {@code person_whereabouts.sealed}. */
    public Set<String> columns() {
        return columns;
    }

    /** {@code into} with this one field as {@code from} has it. */
    public PersonDraft take(PersonDraft into, PersonBlock from) {
        return take.apply(into, from);
    }

    public boolean same(PersonBlock one, PersonBlock other) {
        return read.apply(one).equals(read.apply(other));
    }

    /** Of what lies sealed where the address is restricted. */
    public boolean isWithheldIn(PersonBlock person) {
        return columns.contains("person_whereabouts.sealed") && person.whereabouts().isWithheld()
            || this == ADDRESSES && person.addresses().stream().flatMap(a -> a.answer().stream()).anyMatch(Address::isWithheld);
    }
}

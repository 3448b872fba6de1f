package org.teamaround.person;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Stated;

/**
 * What was typed of a person; the components are those of {@link Person}. The shortest are {@link #child} and {@link #adult}:
 * everything else is "not yet asked" (domain.md part 2), so that a phoned-in referral takes three minutes.
 */
public record PersonDraft(PersonKind kind, PersonName name, Birth birth, Stated<Gender> gender, Stated<Ethnicity> ethnicity,
        String religion, Stated<String> firstLanguage, Answer interpreter, Answer disabled, String disabilityNote, String needsNote,
        List<Stated<Address>> addresses, Reach reach, String nhsNumber, String upn, String school, String yearGroup, String gp,
        Optional<PersonId> mother) {
    public PersonDraft {
        addresses = List.copyOf(addresses);
    }

    public static PersonDraft child(String given, String family, Birth birth) {
        return bare(PersonKind.CHILD, PersonName.of(given, family), birth);
    }

    public static PersonDraft adult(String given, String family) {
        return bare(PersonKind.ADULT, PersonName.of(given, family), new Birth.NotKnown());
    }

    /** An unborn baby: no name of its own, sex not known, ethnicity not yet obtained (domain.md list A). */
    public static PersonDraft unborn(java.time.LocalDate expected, Optional<PersonId> mother) {
        return child("", "", new Birth.Expected(expected)).withGender(Stated.given(Gender.UNKNOWN))
            .withEthnicity(Stated.given(Ethnicity.NOBT)).withMother(mother);
    }

    /** As it stands, to be changed. */
    public static PersonDraft of(Person p) {
        return new PersonDraft(p.kind(), p.name(), p.birth(), p.gender(), p.ethnicity(), p.religion(), p.firstLanguage(), p.interpreter(),
            p.disabled(), p.disabilityNote(), p.needsNote(), p.addresses(), p.reach(), p.nhsNumber(), p.upn(), p.school(), p.yearGroup(),
            p.gp(), p.mother());
    }

    public Person as(PersonId id, String reference) {
        return new Person(id, kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother, reference);
    }

    public PersonDraft asChild() {
        return new PersonDraft(PersonKind.CHILD, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled,
            disabilityNote, needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    public PersonDraft withName(PersonName name) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    public PersonDraft withBirth(Birth birth) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    public PersonDraft withGender(Stated<Gender> gender) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    public PersonDraft withEthnicity(Stated<Ethnicity> ethnicity) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    /** @param interpreter whether one is needed */
    public PersonDraft withLanguage(Stated<String> firstLanguage, Answer interpreter) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    public PersonDraft withDisability(Answer disabled, String disabilityNote, String needsNote) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    /** @param addresses newest first */
    public PersonDraft withAddresses(List<Stated<Address>> addresses) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    public PersonDraft withAddress(Address address) {
        return withAddresses(List.of(Stated.given(address)));
    }

    public PersonDraft withReach(Reach reach) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    public PersonDraft withNumbers(String nhsNumber, String upn) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    public PersonDraft withSchool(String school, String yearGroup) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    public PersonDraft withGp(String gp) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    public PersonDraft withMother(Optional<PersonId> mother) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    public PersonDraft withReligion(String religion) {
        return new PersonDraft(kind, name, birth, gender, ethnicity, religion, firstLanguage, interpreter, disabled, disabilityNote,
            needsNote, addresses, reach, nhsNumber, upn, school, yearGroup, gp, mother);
    }

    private static PersonDraft bare(PersonKind kind, PersonName name, Birth birth) {
        return new PersonDraft(kind, name, birth, Stated.notYetAsked(), Stated.notYetAsked(), "", Stated.notYetAsked(),
            Answer.NOT_YET_ASKED, Answer.NOT_YET_ASKED, "", "", List.of(), Reach.NONE, "", "", "", "", "", Optional.empty());
    }
}

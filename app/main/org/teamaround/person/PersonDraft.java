package org.teamaround.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Stated;

/**
 * What was typed of a person. The shortest are {@link #child} and {@link #adult}: everything else is "not yet asked" (domain.md part 2),
 * so that a phoned-in referral takes three minutes.
 */
public record PersonDraft(PersonKind kind, PersonName name, Birth birth, Background background, Languages languages, Disability disability,
        String needsNote, List<Stated<Address>> addresses, Whereabouts whereabouts, Schooling schooling, Identifiers identifiers,
        Optional<PersonId> mother, Optional<Ending> ending) implements PersonBlock {
    public PersonDraft {
        addresses = List.copyOf(addresses);
    }

    public static PersonDraft child(String given, String family, Birth birth) {
        return bare(PersonKind.CHILD, PersonName.of(given, family), birth);
    }

    public static PersonDraft adult(String given, String family) {
        return bare(PersonKind.ADULT, PersonName.of(given, family), new Birth.NotKnown(Stated.Why.NOT_YET_ASKED));
    }

    /** An unborn baby: no name of its own, sex not known, ethnicity not yet obtained (domain.md list A). */
    public static PersonDraft unborn(LocalDate expected, Optional<PersonId> mother) {
        return child("", "", new Birth.Expected(expected)).withGender(Stated.given(Gender.UNKNOWN))
            .withEthnicity(Stated.given(Ethnicity.NOBT)).withMother(mother);
    }

    /** As it stands, to be changed. */
    public static PersonDraft of(PersonBlock p) {
        return new PersonDraft(p.kind(), p.name(), p.birth(), p.background(), p.languages(), p.disability(), p.needsNote(), p.addresses(),
            p.whereabouts(), p.schooling(), p.identifiers(), p.mother(), p.ending());
    }

    public Person as(PersonId id, String reference) {
        return new Person(id, kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, reference, ending);
    }

    public PersonDraft asChild() {
        return new PersonDraft(PersonKind.CHILD, name, birth, background, languages, disability, needsNote, addresses, whereabouts,
            schooling, identifiers, mother, ending);
    }

    public PersonDraft withName(PersonName name) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    public PersonDraft withBirth(Birth birth) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    public PersonDraft withBackground(Background background) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    public PersonDraft withLanguages(Languages languages) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    public PersonDraft withDisability(Disability disability) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    /** @param needsNote special requirements */
    public PersonDraft withNeeds(String needsNote) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    /** @param addresses newest first */
    public PersonDraft withAddresses(List<Stated<Address>> addresses) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    public PersonDraft withWhereabouts(Whereabouts whereabouts) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    public PersonDraft withSchooling(Schooling schooling) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    public PersonDraft withIdentifiers(Identifiers identifiers) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    public PersonDraft withMother(Optional<PersonId> mother) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    public PersonDraft withGender(Stated<Gender> gender) {
        return withBackground(background.withGender(gender));
    }

    public PersonDraft withEthnicity(Stated<Ethnicity> ethnicity) {
        return withBackground(background.withEthnicity(ethnicity, background.ethnicityNote()));
    }

    /** @param interpreter whether one is needed */
    public PersonDraft withLanguage(Stated<String> first, Answer interpreter) {
        return withLanguages(new Languages(first, languages.others(), interpreter, languages.arranged()));
    }

    public PersonDraft withDisability(Answer disabled, String note, String needsNote) {
        return withDisability(new Disability(disabled, disability.kinds(), note)).withNeeds(needsNote);
    }

    public PersonDraft withNumbers(String nhsNumber, String upn) {
        return withIdentifiers(new Identifiers(nhsNumber, upn, identifiers.others()));
    }

    public PersonDraft withAddress(Address address) {
        return withAddresses(List.of(Stated.given(address)));
    }

    /** In place of what was told before; what is withheld goes with it. */
    public PersonDraft withReach(Reach reach) {
        return withWhereabouts(whereabouts.told().withReach(reach));
    }

    /** As {@link #withReach}. */
    public PersonDraft withSchool(String school, String yearGroup) {
        return withWhereabouts(whereabouts.told().withSchool(school)).withSchooling(schooling.withYearGroup(yearGroup));
    }

    /** As {@link #withReach}. */
    public PersonDraft withGp(String gp) {
        return withWhereabouts(whereabouts.told().withGp(gp));
    }

    public PersonDraft withEnding(Optional<Ending> ending) {
        return new PersonDraft(kind, name, birth, background, languages, disability, needsNote, addresses, whereabouts, schooling,
            identifiers, mother, ending);
    }

    private static PersonDraft bare(PersonKind kind, PersonName name, Birth birth) {
        return new PersonDraft(kind, name, birth, Background.NOT_ASKED, Languages.NOT_ASKED, Disability.NOT_ASKED, "", List.of(),
            Whereabouts.NONE, Schooling.NOT_ASKED, Identifiers.NONE, Optional.empty(), Optional.empty());
    }
}

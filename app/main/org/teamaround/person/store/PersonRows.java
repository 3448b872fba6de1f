package org.teamaround.person.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.database.schema.tables.records.PersonRecord;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.PersonName;
import org.teamaround.person.Reach;

/** A person as a row and back; aliases and addresses have rows of their own. */
final class PersonRows {
    private PersonRows() {}

    static PersonRecord row(Person p) {
        PersonRecord row = new PersonRecord();
        row.setId(p.id().value());
        row.setKind(p.kind().name());
        row.setReference(p.reference());
        setName(row, p.name());
        setBirth(row, p.birth());
        setBackground(row, p);
        setReach(row, p.reach());
        row.setNhsNumber(p.nhsNumber());
        row.setUpn(p.upn());
        row.setSchool(p.school());
        row.setYearGroup(p.yearGroup());
        row.setGp(p.gp());
        row.setMother(p.mother().map(PersonId::value).orElse(null));
        return row;
    }

    static Person person(PersonRecord r, List<String> aliases, List<Stated<Address>> addresses) {
        PersonName name = new PersonName(r.getGiven(), r.getFamily(), r.getKnownAs(), r.getNativeScript(), r.getFamilyFirst(), aliases);
        return new Person(new PersonId(r.getId()), PersonKind.valueOf(r.getKind()), name, birth(r),
            StatedColumns.read(r.getGender(), r.getGenderWithout(), Gender::valueOf),
            StatedColumns.read(r.getEthnicity(), r.getEthnicityWithout(), Ethnicity::valueOf), r.getReligion(),
            StatedColumns.read(r.getFirstLanguage(), r.getFirstLanguageWithout(), Function.identity()),
            Answer.valueOf(r.getInterpreter()), Answer.valueOf(r.getDisabled()), r.getDisabilityNote(), r.getNeedsNote(), addresses,
            new Reach(r.getPhone(), r.getMobile(), r.getEmail(), r.getSafeNote()), r.getNhsNumber(), r.getUpn(), r.getSchool(),
            r.getYearGroup(), r.getGp(), Optional.ofNullable(r.getMother()).map(PersonId::new), r.getReference());
    }

    private static void setName(PersonRecord row, PersonName name) {
        row.setGiven(name.given());
        row.setFamily(name.family());
        row.setKnownAs(name.knownAs());
        row.setNativeScript(name.nativeScript());
        row.setFamilyFirst(name.familyFirst());
    }

    private static void setBirth(PersonRecord row, Birth birth) {
        LocalDate date = birth instanceof Birth.Exact(LocalDate d) ? d : birth instanceof Birth.Expected(LocalDate e) ? e : null;
        row.setBirthKind(birth.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT));
        row.setBirthDate(date);
        row.setBirthYear(birth instanceof Birth.Estimated estimated ? estimated.year() : null);
        row.setBirthMonth(birth instanceof Birth.Estimated estimated ? estimated.month() : null);
    }

    private static Birth birth(PersonRecord r) {
        return switch (r.getBirthKind()) {
            case "EXACT" -> new Birth.Exact(r.getBirthDate());
            case "EXPECTED" -> new Birth.Expected(r.getBirthDate());
            case "ESTIMATED" -> new Birth.Estimated(r.getBirthYear(), r.getBirthMonth());
            default -> new Birth.NotKnown();
        };
    }

    private static void setBackground(PersonRecord row, Person p) {
        row.setGender(StatedColumns.answer(p.gender(), Gender::name));
        row.setGenderWithout(StatedColumns.without(p.gender()));
        row.setEthnicity(StatedColumns.answer(p.ethnicity(), Ethnicity::name));
        row.setEthnicityWithout(StatedColumns.without(p.ethnicity()));
        row.setReligion(p.religion());
        row.setFirstLanguage(StatedColumns.answer(p.firstLanguage(), Function.identity()));
        row.setFirstLanguageWithout(StatedColumns.without(p.firstLanguage()));
        row.setInterpreter(p.interpreter().name());
        row.setDisabled(p.disabled().name());
        row.setDisabilityNote(p.disabilityNote());
        row.setNeedsNote(p.needsNote());
    }

    private static void setReach(PersonRecord row, Reach reach) {
        row.setPhone(reach.phone());
        row.setMobile(reach.mobile());
        row.setEmail(reach.email());
        row.setSafeNote(reach.safeNote());
    }
}

package org.teamaround.person.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.teamaround.database.schema.tables.records.PersonRecord;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Background;
import org.teamaround.person.Birth;
import org.teamaround.person.Disability;
import org.teamaround.person.Ending;
import org.teamaround.person.EndingKind;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.person.Identifiers;
import org.teamaround.person.Immigration;
import org.teamaround.person.ImmigrationStatus;
import org.teamaround.person.Languages;
import org.teamaround.person.OtherReference;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.PersonName;
import org.teamaround.person.Reach;
import org.teamaround.person.Religion;
import org.teamaround.person.Schooling;
import org.teamaround.person.SenStatus;
import org.teamaround.person.Whereabouts;

/** A person as a row and back; aliases, addresses, whereabouts and others' references have rows of their own. */
final class PersonRows {
    /** Where these stood before they had rows of their own: a journal that is older knows them there. */
    static final Set<String> FORMER = Set.of("phone", "mobile", "email", "safe_note", "school", "gp");

    /**
     * What has rows of its own.
     * @param whereabouts absent where there is no row
     */
    record Parts(List<String> aliases, List<Stated<Address>> addresses, Optional<Whereabouts> whereabouts, List<OtherReference> references) {}

    private PersonRows() {}

    static PersonRecord row(Person p) {
        PersonRecord row = new PersonRecord();
        row.setId(p.id().value());
        row.setKind(p.kind().name());
        row.setReference(p.reference());
        setName(row, p.name());
        setBirth(row, p.birth());
        setBackground(row, p);
        setSchooling(row, p.schooling());
        row.setNhsNumber(p.nhsNumber());
        row.setUpn(p.upn());
        setFormer(row);
        row.setMother(p.mother().map(PersonId::value).orElse(null));
        row.setEndingKind(p.ending().map(e -> e.kind().name()).orElse(null));
        row.setEndingDate(p.ending().flatMap(Ending::on).orElse(null));
        row.setEndingNote(p.ending().map(Ending::note).orElse(null));
        return row;
    }

    static Person person(PersonRecord r, Parts parts) {
        PersonName name = new PersonName(r.getGiven(), r.getFamily(), r.getKnownAs(), r.getNativeScript(), r.getFamilyFirst(), parts.aliases(),
            StatedColumns.why(r.getGivenWithout()), StatedColumns.why(r.getFamilyWithout()));
        return new Person(new PersonId(r.getId()), PersonKind.valueOf(r.getKind()), name, birth(r), background(r), languages(r),
            new Disability(Answer.valueOf(r.getDisabled()), Impairments.read(r.getImpairments()), r.getDisabilityNote()), r.getNeedsNote(),
            parts.addresses(), parts.whereabouts().orElseGet(() -> former(r)), schooling(r),
            new Identifiers(r.getNhsNumber(), r.getUpn(), parts.references()), Optional.ofNullable(r.getMother()).map(PersonId::new), r.getReference(), ending(r));
    }

    private static Background background(PersonRecord r) {
        Immigration immigration = new Immigration(StatedColumns.read(r.getImmigration(), r.getImmigrationWithout(), ImmigrationStatus::valueOf),
            StatedColumns.text(r.getImmigrationNote()), StatedColumns.answer(r.getNoRecourse()), StatedColumns.answer(r.getResettled()));
        return new Background(StatedColumns.read(r.getGender(), r.getGenderWithout(), Gender::valueOf),
            StatedColumns.read(r.getEthnicity(), r.getEthnicityWithout(), Ethnicity::valueOf), StatedColumns.text(r.getEthnicityNote()),
            StatedColumns.read(r.getReligionCode(), r.getReligionWithout(), Religion::valueOf), r.getReligion(),
            immigration.equals(Immigration.NOT_ASKED) ? Immigration.NOT_ASKED : immigration);
    }

    private static Languages languages(PersonRecord r) {
        return new Languages(StatedColumns.read(r.getFirstLanguage(), r.getFirstLanguageWithout(), Function.identity()),
            StatedColumns.text(r.getOtherLanguages()).lines().toList(), Answer.valueOf(r.getInterpreter()), StatedColumns.answer(r.getInterpreterArranged()));
    }

    private static Schooling schooling(PersonRecord r) {
        Schooling read = new Schooling(r.getYearGroup(), Optional.ofNullable(r.getAttendance()), StatedColumns.answer(r.getFreeMeals()),
            StatedColumns.read(r.getSen(), r.getSenWithout(), SenStatus::valueOf), StatedColumns.answer(r.getExclusionRisk()),
            StatedColumns.answer(r.getYoungCarer()));
        return read.equals(Schooling.NOT_ASKED) ? Schooling.NOT_ASKED : read;
    }

    /** Where these stood before they had rows of their own. */
    private static Whereabouts former(PersonRecord r) {
        if ((r.getPhone() + r.getMobile() + r.getEmail() + r.getSafeNote() + r.getSchool() + r.getGp()).isEmpty()) return Whereabouts.NONE;
        return new Whereabouts.Told(new Reach(r.getPhone(), r.getMobile(), r.getEmail(), r.getSafeNote()), r.getSchool(), r.getGp(), "");
    }

    private static Optional<Ending> ending(PersonRecord r) {
        return Optional.ofNullable(r.getEndingKind()).map(kind -> new Ending(EndingKind.valueOf(kind), Optional.ofNullable(r.getEndingDate()),
            StatedColumns.text(r.getEndingNote())));
    }

    private static void setName(PersonRecord row, PersonName name) {
        row.setGiven(name.given());
        row.setFamily(name.family());
        row.setKnownAs(name.knownAs());
        row.setNativeScript(name.nativeScript());
        row.setFamilyFirst(name.familyFirst());
        row.setGivenWithout(StatedColumns.without(name.withoutGiven()));
        row.setFamilyWithout(StatedColumns.without(name.withoutFamily()));
    }

    private static void setBirth(PersonRecord row, Birth birth) {
        LocalDate date = birth instanceof Birth.Exact(LocalDate d) ? d : birth instanceof Birth.Expected(LocalDate e) ? e : null;
        row.setBirthKind(birth.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT));
        row.setBirthDate(date);
        row.setBirthYear(birth instanceof Birth.Estimated estimated ? estimated.year() : null);
        row.setBirthMonth(birth instanceof Birth.Estimated estimated ? estimated.month() : null);
        row.setBirthWithout(birth instanceof Birth.NotKnown(Stated.Why why) && why != Stated.Why.NOT_KNOWN ? why.name() : null);
    }

    private static Birth birth(PersonRecord r) {
        return switch (r.getBirthKind()) {
            case "EXACT" -> new Birth.Exact(r.getBirthDate());
            case "EXPECTED" -> new Birth.Expected(r.getBirthDate());
            case "ESTIMATED" -> new Birth.Estimated(r.getBirthYear(), r.getBirthMonth());
            default -> new Birth.NotKnown(r.getBirthWithout() == null ? Stated.Why.NOT_KNOWN : Stated.Why.valueOf(r.getBirthWithout()));
        };
    }

    private static void setBackground(PersonRecord row, Person p) {
        row.setGender(StatedColumns.answer(p.gender(), Gender::name));
        row.setGenderWithout(StatedColumns.without(p.gender()));
        row.setEthnicity(StatedColumns.answer(p.ethnicity(), Ethnicity::name));
        row.setEthnicityWithout(StatedColumns.without(p.ethnicity()));
        row.setEthnicityNote(StatedColumns.orNull(p.background().ethnicityNote()));
        row.setReligion(p.background().religionNote());
        row.setReligionCode(StatedColumns.answer(p.background().religion(), Religion::name));
        row.setReligionWithout(StatedColumns.reason(p.background().religion()));
        setImmigration(row, p.background().immigration());
        row.setFirstLanguage(StatedColumns.answer(p.firstLanguage(), Function.identity()));
        row.setFirstLanguageWithout(StatedColumns.without(p.firstLanguage()));
        row.setInterpreter(p.interpreter().name());
        row.setInterpreterArranged(StatedColumns.asked(p.languages().arranged()));
        row.setOtherLanguages(StatedColumns.orNull(String.join("\n", p.languages().others())));
        row.setDisabled(p.disabled().name());
        row.setDisabilityNote(p.disabilityNote());
        row.setImpairments(Impairments.written(p.disability().kinds()));
        row.setNeedsNote(p.needsNote());
    }

    private static void setImmigration(PersonRecord row, Immigration i) {
        row.setImmigration(StatedColumns.answer(i.status(), ImmigrationStatus::name));
        row.setImmigrationWithout(StatedColumns.reason(i.status()));
        row.setImmigrationNote(StatedColumns.orNull(i.note()));
        row.setNoRecourse(StatedColumns.asked(i.noRecourse()));
        row.setResettled(StatedColumns.asked(i.resettled()));
    }

    private static void setSchooling(PersonRecord row, Schooling s) {
        row.setYearGroup(s.yearGroup());
        row.setAttendance(s.attendance().orElse(null));
        row.setFreeMeals(StatedColumns.asked(s.freeMeals()));
        row.setSen(StatedColumns.answer(s.sen(), SenStatus::name));
        row.setSenWithout(StatedColumns.reason(s.sen()));
        row.setExclusionRisk(StatedColumns.asked(s.atRisk()));
        row.setYoungCarer(StatedColumns.asked(s.youngCarer()));
    }

    /** They have a row of their own now. */
    private static void setFormer(PersonRecord row) {
        row.setPhone("");
        row.setMobile("");
        row.setEmail("");
        row.setSafeNote("");
        row.setSchool("");
        row.setGp("");
    }
}

package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Answer;
import org.teamaround.person.Background;
import org.teamaround.person.Birth;
import org.teamaround.person.Diagnosis;
import org.teamaround.person.Disability;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.person.Identifiers;
import org.teamaround.person.Immigration;
import org.teamaround.person.ImmigrationStatus;
import org.teamaround.person.Impairment;
import org.teamaround.person.Languages;
import org.teamaround.person.OtherReference;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonName;
import org.teamaround.person.Reach;
import org.teamaround.person.Religion;
import org.teamaround.person.Schooling;
import org.teamaround.person.SenStatus;
import org.teamaround.person.Whereabouts;

/** The words a scenario has for a person: what is left out is "not yet asked". */
final class PersonWords {
    private final Words words;

    PersonWords(Words words) {
        this.words = words;
    }

    PersonDraft child() {
        PersonDraft draft = words.yesOr("unborn", false) ? PersonDraft.unborn(words.date("expected"), Optional.empty())
            : PersonDraft.child("", "", new Birth.NotKnown());
        return over(draft);
    }

    PersonDraft adult() {
        return over(PersonDraft.adult("", ""));
    }

    /** What is named here, in place of what stood there. */
    PersonDraft over(PersonDraft before) {
        PersonDraft draft = before.withName(name(before.name())).withBackground(background(before.background())).withLanguages(languages(before.languages()))
            .withDisability(disability(before.disability())).withNeeds(words.textOr("needs note", before.needsNote()))
            .withSchooling(schooling(before.schooling())).withIdentifiers(identifiers(before.identifiers()));
        if (!before.whereabouts().isWithheld()) draft = draft.withWhereabouts(whereabouts(before.whereabouts().told()));
        Optional<Birth> birth = birth();
        if (birth.isPresent()) draft = draft.withBirth(birth.get());
        List<Stated<Address>> addresses = addresses();
        return addresses.isEmpty() ? draft : draft.withAddresses(addresses);
    }

    private PersonName name(PersonName n) {
        PersonName named = part("given", n.given(), n.withoutGiven(), n::withGiven);
        return part("family", named.family(), named.withoutFamily(), named::withFamily).withKnownAs(words.textOr("known as", n.knownAs()))
            .withNativeScript(words.textOr("script", n.nativeScript())).withFamilyFirst(words.yesOr("family name first", n.familyFirst()))
            .alsoKnownAs(words.maybe("also known as").map(Entry::texts).orElse(n.alsoKnownAs()));
    }

    private PersonName part(String key, String before, Stated.Why why, BiFunction<String, Stated.Why, PersonName> with) {
        Optional<Entry> said = words.maybe(key);
        return said.flatMap(e -> reason(e.text())).map(without -> with.apply("", without))
            .orElseGet(() -> with.apply(said.map(Entry::text).orElse(before), why));
    }

    private Background background(Background b) {
        Immigration i = b.immigration();
        Immigration immigration = new Immigration(stated("immigration", ImmigrationStatus.class, i.status()), words.textOr("immigration note", i.note()),
            answer("no recourse", i.noRecourse()), answer("resettled", i.resettled()));
        return b.withGender(stated("gender", Gender.class, b.gender()))
            .withEthnicity(stated("ethnicity", Ethnicity.class, b.ethnicity()), words.textOr("ethnicity in words", b.ethnicityNote()))
            .withReligion(stated("religion", Religion.class, b.religion()), words.textOr("religion in words", b.religionNote())).withImmigration(immigration);
    }

    private Languages languages(Languages l) {
        Stated<String> first = words.maybe("language").map(e -> reason(e.text()).<Stated<String>>map(Stated.Without::new).orElseGet(() -> Stated.given(e.text()))).orElse(l.first());
        return new Languages(first, words.maybe("other languages").map(Entry::texts).orElse(l.others()), answer("interpreter", l.interpreter()),
            answer("interpreter arranged", l.arranged()));
    }

    private Disability disability(Disability d) {
        Map<Impairment, Diagnosis> kinds = words.maybe("impairments").map(PersonWords::impairments).orElse(d.kinds());
        return new Disability(answer("disabled", d.disabled()), kinds, words.textOr("disability", d.note()));
    }

    private static Map<Impairment, Diagnosis> impairments(Entry entry) {
        Map<Impairment, Diagnosis> kinds = new EnumMap<>(Impairment.class);
        entry.map().forEach((code, sure) -> kinds.put(sure.named(code).oneOf(Impairment.class), sure.oneOf(Diagnosis.class)));
        return kinds;
    }

    private Whereabouts whereabouts(Whereabouts.Told told) {
        Reach r = told.reach();
        Reach reach = new Reach(words.textOr("landline", r.phone()), words.textOr("phone", r.mobile()), words.textOr("email", r.email()),
            words.textOr("safe to contact", r.safeNote()), words.maybe("safe").map(SafeWords::of).orElse(r.safe()),
            words.maybe("no contact because").flatMap(e -> reason(e.text())).orElse(r.without()));
        return new Whereabouts.Told(reach, words.textOr("school", told.school()), words.textOr("gp", told.gp()), words.textOr("nurse", told.nurse()));
    }

    private Schooling schooling(Schooling s) {
        return new Schooling(words.textOr("class", s.yearGroup()), words.maybe("attendance").map(Entry::number).or(s::attendance), answer("free meals", s.freeMeals()),
            stated("sen", SenStatus.class, s.sen()), answer("exclusion risk", s.atRisk()), answer("young carer", s.youngCarer()));
    }

    private Identifiers identifiers(Identifiers i) {
        List<OtherReference> others = words.maybe("references").map(e -> e.map().entrySet().stream()
            .map(one -> new OtherReference(one.getKey(), one.getValue().text())).toList()).orElse(i.others());
        return new Identifiers(words.textOr("nhs number", i.nhsNumber()), words.textOr("upn", i.upn()), others);
    }

    private Optional<Birth> birth() {
        Optional<Entry> estimated = words.maybe("estimated");
        if (estimated.isPresent()) return estimated.map(PersonWords::estimated);
        return words.maybe("born").map(born -> reason(born.text()).<Birth>map(Birth.NotKnown::new).orElseGet(() -> new Birth.Exact(born.date())));
    }

    private static Birth estimated(Entry entry) {
        if (entry.text().matches("\\d{4}")) return new Birth.Estimated(Integer.parseInt(entry.text()), 0);
        return new Birth.Estimated(entry.month().getYear(), entry.month().getMonthValue());
    }

    List<Stated<Address>> addresses() {
        Optional<Entry> address = words.maybe("address");
        String postcode = words.textOr("postcode", "");
        boolean restricted = words.yesOr("restricted", false);
        AddressKind kind = words.oneOf("address kind", AddressKind.class, restricted ? AddressKind.REFUGE : AddressKind.HOME);
        Optional<LocalDate> from = words.maybeDate("since");
        if (address.isEmpty()) return List.of();
        Optional<Stated.Why> reason = reason(address.get().text());
        if (reason.isPresent()) return List.of(new Stated.Without<>(reason.get()));
        String plain = postcode.equals("not known") ? "" : postcode;
        return List.of(Stated.given(new Address(address.get().text(), plain, words.textOr("ward", ""), kind, restricted, from, words.maybeDate("until"))));
    }

    Answer answer(String key) {
        return answer(key, Answer.NOT_YET_ASKED);
    }

    private Answer answer(String key, Answer otherwise) {
        return words.maybe(key).map(PersonWords::answer).orElse(otherwise);
    }

    static Answer answer(Entry entry) {
        return switch (entry.text()) {
            case "yes", "true" -> Answer.YES;
            case "no", "false" -> Answer.NO;
            case "not known" -> Answer.NOT_KNOWN;
            case "not given" -> Answer.NOT_GIVEN;
            case "not yet asked" -> Answer.NOT_YET_ASKED;
            default -> throw entry.error("write yes, no, not known, not given or not yet asked.");
        };
    }

    private <E extends Enum<E>> Stated<E> stated(String key, Class<E> type, Stated<E> otherwise) {
        return words.maybe(key).map(entry -> reason(entry.text()).<Stated<E>>map(Stated.Without::new).orElseGet(() -> Stated.given(entry.oneOf(type)))).orElse(otherwise);
    }

    private static Optional<Stated.Why> reason(String text) {
        return switch (text) {
            case "not known" -> Optional.of(Stated.Why.NOT_KNOWN);
            case "not given" -> Optional.of(Stated.Why.NOT_GIVEN);
            case "not yet asked" -> Optional.of(Stated.Why.NOT_YET_ASKED);
            default -> Optional.empty();
        };
    }
}

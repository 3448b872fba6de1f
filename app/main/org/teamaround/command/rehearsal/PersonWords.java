package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.Disability;
import org.teamaround.person.Ethnicity;
import org.teamaround.person.Gender;
import org.teamaround.person.Identifiers;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonName;
import org.teamaround.person.Reach;

/** The words a scenario has for a person: what is left out is "not yet asked". */
final class PersonWords {
    private final Words words;

    PersonWords(Words words) {
        this.words = words;
    }

    PersonDraft child() {
        PersonDraft draft = words.yesOr("unborn", false) ? PersonDraft.unborn(words.date("expected"), Optional.empty()).withName(name())
            : PersonDraft.child("", "", birth()).withName(name());
        return common(draft);
    }

    PersonDraft adult() {
        return common(PersonDraft.adult("", "").withName(name()).withBirth(birth()));
    }

    private PersonDraft common(PersonDraft draft) {
        PersonDraft filled = draft;
        Optional<Entry> gender = words.maybe("gender");
        if (gender.isPresent()) filled = filled.withGender(stated(gender.get(), Gender.class));
        Optional<Entry> ethnicity = words.maybe("ethnicity");
        if (ethnicity.isPresent()) filled = filled.withEthnicity(stated(ethnicity.get(), Ethnicity.class));
        Optional<Entry> language = words.maybe("language");
        Answer interpreter = answer("interpreter");
        if (language.isPresent() || interpreter != Answer.NOT_YET_ASKED)
            filled = filled.withLanguage(language.map(e -> Stated.given(e.text())).orElse(Stated.notYetAsked()), interpreter);
        Answer disabled = answer("disabled");
        if (disabled != Answer.NOT_YET_ASKED) filled = filled.withDisability(Disability.of(disabled, words.textOr("disability", ""))).withNeeds(words.textOr("needs note", ""));
        List<Stated<Address>> addresses = addresses();
        if (!addresses.isEmpty()) filled = filled.withAddresses(addresses);
        return withReach(withSchool(filled));
    }

    private PersonDraft withReach(PersonDraft draft) {
        Reach reach = new Reach(words.textOr("landline", ""), words.textOr("phone", ""), words.textOr("email", ""), words.textOr("safe to contact", ""));
        return reach.equals(Reach.NONE) ? draft : draft.withReach(reach);
    }

    private PersonDraft withSchool(PersonDraft draft) {
        return draft.withSchool(words.textOr("school", ""), words.textOr("class", "")).withGp(words.textOr("gp", ""))
            .withIdentifiers(Identifiers.of(words.textOr("nhs number", ""), words.textOr("upn", "")));
    }

    private PersonName name() {
        return new PersonName(words.textOr("given", ""), words.textOr("family", ""), words.textOr("known as", ""), words.textOr("script", ""),
            words.yesOr("family name first", false), words.texts("also known as"));
    }

    private Birth birth() {
        Optional<Entry> born = words.maybe("born");
        Optional<Entry> estimated = words.maybe("estimated");
        if (estimated.isPresent()) return estimated(estimated.get());
        if (born.isEmpty() || born.get().text().equals("not known")) return new Birth.NotKnown();
        return new Birth.Exact(born.get().date());
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
        if (address.get().text().equals("not known")) return List.of(Stated.notKnown());
        String plain = postcode.equals("not known") ? "" : postcode;
        return List.of(Stated.given(new Address(address.get().text(), plain, words.textOr("ward", ""), kind, restricted, from, Optional.empty())));
    }

    Answer answer(String key) {
        return words.maybe(key).map(PersonWords::answer).orElse(Answer.NOT_YET_ASKED);
    }

    static Answer answer(Entry entry) {
        return switch (entry.text()) {
            case "yes", "true" -> Answer.YES;
            case "no", "false" -> Answer.NO;
            case "not known" -> Answer.NOT_KNOWN;
            case "not yet asked" -> Answer.NOT_YET_ASKED;
            default -> throw entry.error("write yes, no, not known or not yet asked.");
        };
    }

    private static <E extends Enum<E>> Stated<E> stated(Entry entry, Class<E> type) {
        return switch (entry.text()) {
            case "not known" -> Stated.notKnown();
            case "not given" -> Stated.notGiven();
            case "not yet asked" -> Stated.notYetAsked();
            default -> Stated.given(entry.oneOf(type));
        };
    }
}

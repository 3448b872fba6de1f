package org.teamaround.find.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.database.schema.tables.records.PersonRecord;
import org.teamaround.find.Entry;
import org.teamaround.find.Field;
import org.teamaround.find.Kind;
import org.teamaround.find.Sentences;
import org.teamaround.find.Term;

/** A person's row as what can be found. */
final class PersonEntry {
    private static final String CHILD = "CHILD";
    private static final String EXPECTED = "EXPECTED";
    private final PeopleAround around;
    private final Sentences words;

    PersonEntry(PeopleAround around, Sentences words) {
        this.around = around;
        this.words = words;
    }

    Entry of(PersonRecord row) {
        boolean child = row.getKind().equals(CHILD);
        String name = name(row);
        String family = row.getFamily().isEmpty() ? row.getGiven() : row.getFamily();
        return new Entry(child ? Kind.CHILD : Kind.ADULT, row.getId(), name, detail(row), family, false, terms(row, name));
    }

    private String name(PersonRecord row) {
        String full = full(row);
        if (row.getBirthKind().equals(EXPECTED) && row.getGiven().isEmpty())
            return Optional.ofNullable(around.mothers().get(row.getId())).filter(mother -> !mother.isEmpty()).map(mother -> "Unborn baby of " + mother)
                .orElse(full.isEmpty() ? "Unborn baby" : "Unborn baby " + full);
        return full.isEmpty() ? Stream.of(row.getNativeScript(), row.getKnownAs()).filter(n -> !n.isEmpty()).findFirst().orElse("?") : full;
    }

    private static String full(PersonRecord row) {
        return (row.getFamilyFirst() ? row.getFamily() + ' ' + row.getGiven() : row.getGiven() + ' ' + row.getFamily()).strip();
    }

    private List<Term> terms(PersonRecord row, String name) {
        List<Term> terms = new ArrayList<>(List.of(new Term(Field.NAME, name)));
        add(terms, Field.KNOWN_AS, row.getKnownAs());
        add(terms, Field.SCRIPT, row.getNativeScript());
        aliases(row.getId()).forEach(alias -> add(terms, Field.ALSO_KNOWN_AS, alias));
        birth(row).ifPresent(terms::add);
        numbers(row, terms);
        around.merged().getOrDefault(row.getId(), List.of()).forEach(other -> merged(other, terms));
        if (!around.restricted().contains(row.getId())) places(row, terms);
        return terms;
    }

    private void merged(PersonRecord other, List<Term> terms) {
        Stream.concat(Stream.of(full(other), other.getKnownAs(), other.getNativeScript()), aliases(other.getId()).stream())
            .forEach(name -> add(terms, Field.MERGED, name));
        birth(other).ifPresent(terms::add);
        numbers(other, terms);
    }

    private void numbers(PersonRecord row, List<Term> terms) {
        add(terms, Field.REFERENCE, row.getReference());
        around.references().getOrDefault(row.getId(), List.of()).forEach(number -> add(terms, Field.OTHER_REFERENCE, number));
        add(terms, Field.NHS_NUMBER, row.getNhsNumber());
        add(terms, Field.UPN, row.getUpn());
    }

    private void places(PersonRecord row, List<Term> terms) {
        around.phones().getOrDefault(row.getId(), List.of()).forEach(phone -> add(terms, Field.PHONE, phone));
        around.postcodes().getOrDefault(row.getId(), List.of()).stream().distinct().forEach(postcode -> add(terms, Field.POSTCODE, postcode));
    }

    private List<String> aliases(UUID person) {
        return around.aliases().getOrDefault(person, List.of());
    }

    private static void add(List<Term> terms, Field field, String text) {
        Term term = new Term(field, text);
        if (!text.isBlank() && !terms.contains(term)) terms.add(term);
    }

    private static Optional<Term> birth(PersonRecord row) {
        return switch (row.getBirthKind()) {
            case EXPECTED -> Optional.ofNullable(row.getBirthDate()).map(date -> Term.of(Field.EXPECTED, date));
            case "ESTIMATED" -> Optional.ofNullable(row.getBirthYear()).map(year -> Term.of(Field.BIRTH, year, Optional.ofNullable(row.getBirthMonth()).orElse(0)));
            default -> Optional.ofNullable(row.getBirthDate()).map(date -> Term.of(Field.BIRTH, date));
        };
    }

    private String detail(PersonRecord row) {
        Stream<String> ties = row.getKind().equals(CHILD) ? Stream.empty() : around.children().getOrDefault(row.getId(), List.of()).stream()
            .collect(Collectors.groupingBy(PeopleAround.Tie::kind, java.util.LinkedHashMap::new, Collectors.mapping(PeopleAround.Tie::child, Collectors.joining(", "))))
            .entrySet().stream().map(this::tie);
        Stream<String> birth = birth(row).stream().map(term -> words.of(term.field() == Field.EXPECTED ? "find.why.expected" : "find.why.birth", term.said()));
        return Stream.of(Stream.of(row.getReference()), ties, birth).flatMap(s -> s).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String tie(Map.Entry<String, String> tie) {
        return words.of("find.detail.tie", words.of("person.relationship." + tie.getKey().toLowerCase(Locale.ROOT).replace('_', '-')), tie.getValue());
    }
}

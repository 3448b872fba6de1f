package org.teamaround.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.teamaround.kernel.Written;

/** People to be found, in memory, as a source and in the words of a case history. */
final class Town implements Source {
    final Map<UUID, Entry> people = new LinkedHashMap<>();

    /** Somebody of this name; more by what follows. */
    UUID child(String name, Term... terms) {
        return put(Kind.CHILD, UUID.randomUUID(), name, terms);
    }

    UUID adult(String name, Term... terms) {
        return put(Kind.ADULT, UUID.randomUUID(), name, terms);
    }

    UUID put(Kind kind, UUID id, String name, Term... terms) {
        List<Term> all = new ArrayList<>(List.of(new Term(Field.NAME, name)));
        all.addAll(List.of(terms));
        people.put(id, new Entry(kind, id, name, "", name.substring(name.lastIndexOf(' ') + 1), false, all));
        return id;
    }

    static Term born(String date) {
        return Term.of(Field.BIRTH, LocalDate.parse(date));
    }

    static Term term(Field field, String text) {
        return new Term(field, text);
    }

    Index index() {
        Index index = new Index(List.of(this));
        index.build();
        return index;
    }

    static Written written(UUID... ids) {
        return new Written(Map.of("person", Set.of(ids)));
    }

    @Override public void each(Consumer<Entry> into) {
        people.values().forEach(into);
    }

    @Override public Set<UUID> touched(Written written) {
        return written.in("person");
    }

    @Override public List<Entry> of(Collection<UUID> ids) {
        return ids.stream().filter(people::containsKey).map(people::get).toList();
    }
}

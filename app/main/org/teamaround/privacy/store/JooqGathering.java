package org.teamaround.privacy.store;

import static org.teamaround.database.schema.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.teamaround.database.Database;
import org.teamaround.document.Document;
import org.teamaround.document.DocumentId;
import org.teamaround.document.Documents;
import org.teamaround.journal.AccessLog;
import org.teamaround.journal.AccessQuery;
import org.teamaround.kernel.Folded;
import org.teamaround.kernel.Moment;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.family.Siblings;
import org.teamaround.privacy.Gathering;
import org.teamaround.privacy.Passage;
import org.teamaround.privacy.Source;

/** Reads it off the tables, so that what a feature keeps from tomorrow on is gathered too. */
public final class JooqGathering implements Gathering {
    /** Say nothing of anybody by themselves. */
    private static final Set<String> SILENT = Set.of("compartment", "compartment_key", "compartment_ground", "binned", "merging", "not_same", "document_subject", "moved_record",
        "moved_record_child", "sealed_note_wording", "referral_child", "disclosure_child", "team_meeting_episode", "delivery_plan_episode", "list_view");
    private static final List<String> ORDER = List.of("person", "person_alias", "person_address", "person_whereabouts", "person_reference", "relationship", "contact_arrangement",
        "consent", "referral", "referral_question", "feedback", "panel_item", "episode", "assessment", "assessment_answer", "team_meeting", "team_meeting_attendee", "delivery_plan",
        "plan_outcome", "plan_action", "sealed_note", "document", "disclosure", "access_entry");

    /** Reads the text of a paper; empty where it has none. */
    public interface PaperText {
        String of(byte[] paper);
    }

    private final Database database;
    private final Persons persons;
    private final Documents documents;
    private final AccessLog log;
    private final Labels labels;
    private final PaperText paper;

    public JooqGathering(Database database, Persons persons, Documents documents, AccessLog log, Labels labels, PaperText paper) {
        this.database = database;
        this.persons = persons;
        this.documents = documents;
        this.log = log;
        this.labels = labels;
        this.paper = paper;
    }

    @Override public List<Passage> about(PersonId person, LocalDate asked) {
        Reach own = new Reach(database.read(), true).with(PERSON, person.value());
        List<Passage> found = new ArrayList<>();
        own.rows().forEach((table, ids) -> found.addAll(passages(table, ids, false, words -> true)));
        own.toBeEmptied().forEach((pointer, ids) -> {
            if (!pointer.table().equals(PERSON)) found.addAll(passages(pointer.table(), ids, false, words -> true));
        });
        Predicate<String> names = naming(person);
        for (PersonId other : around(person)) new Reach(database.read(), true).with(PERSON, other.value()).rows().forEach((table, ids) -> {
            Set<UUID> theirs = ids.stream().filter(id -> !own.has(id)).collect(Collectors.toCollection(LinkedHashSet::new));
            found.addAll(passages(table, theirs, true, names));
        });
        accesses(person, asked).ifPresent(found::add);
        return found.stream().collect(Collectors.toMap(Passage::source, p -> p, (first, _) -> first, java.util.LinkedHashMap::new)).values().stream()
            .sorted(Comparator.comparing(Passage::fromOthers).thenComparing(p -> rank(p.source().table())).thenComparing(p -> p.source().table()).thenComparing(p -> p.source().row())).toList();
    }

    private static int rank(String table) {
        return ORDER.contains(table) ? ORDER.indexOf(table) : ORDER.indexOf("sealed_note");
    }

    private List<Passage> passages(Table<?> table, Set<UUID> ids, boolean fromOthers, Predicate<String> wanted) {
        String name = Reach.name(table);
        if (SILENT.contains(name) || ids.isEmpty()) return List.of();
        RowWords words = new RowWords(database.read(), labels);
        List<Passage> found = new ArrayList<>();
        Field<UUID> id = Reach.id(table);
        for (Record row : database.read().select(table.fields()).from(table).where(id.in(ids)).fetch()) {
            Source source = new Source(name, row.get(id));
            if (name.equals("sealed_note")) found.add(new Passage(source, labels.table(name), "", true, fromOthers));
            else if (!isSecret(table, row)) {
                String said = name.equals("document") ? words.of(table, row) + text(source.row()) : words.of(table, row);
                if (!said.isBlank() && wanted.test(said)) found.add(new Passage(source, labels.table(name), said, false, fromOthers));
            }
        }
        if (fromOthers) found.removeIf(Passage::restricted);
        return found;
    }

    /** A restricted address or what leads there: sealed, and never given. */
    private static boolean isSecret(Table<?> table, Record row) {
        return Arrays.stream(table.fields()).anyMatch(field -> field.getType() == byte[].class && row.get(field) != null);
    }

    private String text(UUID document) {
        Optional<Document> kept = documents.find(new DocumentId(document));
        return kept.map(d -> paper.of(documents.pdf(d))).filter(text -> !text.isBlank()).map(text -> "\n" + text.strip()).orElse("");
    }

    /** Brothers and sisters, one's own children, and theirs. */
    private Set<PersonId> around(PersonId person) {
        Siblings siblings = new Siblings(persons);
        Set<PersonId> around = new LinkedHashSet<>();
        siblings.of(person).forEach(s -> around.add(s.person().id()));
        for (Relationship tie : persons.childrenOf(person)) {
            around.add(tie.child());
            siblings.of(tie.child()).forEach(s -> around.add(s.person().id()));
        }
        around.remove(person);
        return around;
    }

    /** Whether words name the person, by any name of theirs of at least three letters. */
    private Predicate<String> naming(PersonId id) {
        Optional<Person> person = persons.find(id);
        if (person.isEmpty()) return words -> false;
        List<String> names = Stream.concat(Stream.of(person.get().name().given(), person.get().name().knownAs(), person.get().name().nativeScript(), person.get().name().full()),
            person.get().name().alsoKnownAs().stream()).map(Folded::plain).filter(name -> name.length() > 2).distinct().toList();
        return words -> {
            String plain = Folded.plain(words);
            return names.stream().anyMatch(plain::contains);
        };
    }

    private Optional<Passage> accesses(PersonId person, LocalDate asked) {
        AccessQuery query = new AccessQuery(Set.of(), Optional.empty(), Optional.of(person.value()), Optional.empty(),
            Optional.of(asked.atStartOfDay(Moment.ZONE).toInstant()), 0, 1000);
        String lines = log.find(query).stream().map(entry -> entry.when().atZone(Moment.ZONE).toLocalDate() + " " + entry.authorName() + ": " + labels.access(entry.kind().textKey()))
            .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Passage(new Source("access_entry", person.value()), labels.table("access_entry"), lines, false, false));
    }
}

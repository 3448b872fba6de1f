package org.teamaround.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.teamaround.database.Database;
import org.teamaround.database.RecordPaths;
import org.teamaround.journal.Touched;
import org.teamaround.person.PersonId;
import org.teamaround.vault.VaultUser;
import org.teamaround.vault.view.Subject;
import org.teamaround.vault.view.Subjects;

/** Finds whom a record is about by its way to a person; papers by what they are about; users by the vault's own list. */
public final class JournalSubjects implements Subjects {
    private final PeopleWiring people;
    private final RecordPaths paths;
    private final Supplier<List<VaultUser>> users;

    public JournalSubjects(PeopleWiring people, Database database, Supplier<List<VaultUser>> users) {
        this.people = people;
        this.paths = new RecordPaths(database, "person");
        this.users = users;
    }

    @Override
    public Map<UUID, Set<String>> names(Collection<Touched> records) {
        Map<UUID, Set<UUID>> papers = people.documents.subjects(records.stream().map(Touched::record).toList());
        Map<UUID, Set<UUID>> persons = new HashMap<>();
        records.stream().collect(Collectors.groupingBy(Touched::table, Collectors.mapping(Touched::record, Collectors.toSet())))
            .forEach((table, ids) -> persons.putAll(paths.roots(table, ids)));
        Map<UUID, String> named = users.get().stream().collect(Collectors.toMap(VaultUser::id, VaultUser::name));
        records.stream().flatMap(each -> whom(each.record(), papers, persons).stream()).distinct().filter(id -> !named.containsKey(id))
            .forEach(id -> people.persons.find(new PersonId(id)).ifPresent(person -> named.put(id, people.names.display(person))));
        Map<UUID, Set<String>> names = new HashMap<>();
        records.forEach(each -> whom(each.record(), papers, persons).stream().map(named::get).filter(name -> name != null)
            .forEach(name -> names.computeIfAbsent(each.record(), _ -> new HashSet<>()).add(name)));
        return names;
    }

    private static List<UUID> whom(UUID record, Map<UUID, Set<UUID>> papers, Map<UUID, Set<UUID>> persons) {
        List<UUID> whom = new ArrayList<>(papers.getOrDefault(record, Set.of()));
        whom.addAll(persons.getOrDefault(record, Set.of(record)));
        return whom;
    }

    @Override
    public List<Subject> children(String typed) {
        return people.byWords.children(typed).stream().map(child -> new Subject(child.id().value(), people.names.display(child))).toList();
    }

    @Override
    public Set<UUID> recordsOf(UUID child) {
        Set<UUID> records = new HashSet<>(paths.rowsOf(new PersonId(child).value()));
        people.documents.about(child).forEach(document -> records.add(document.id().value()));
        return records;
    }
}

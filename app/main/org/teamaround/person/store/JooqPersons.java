package org.teamaround.person.store;


import static org.teamaround.database.schema.Tables.PERSON;
import static org.teamaround.database.schema.Tables.PERSON_ADDRESS;
import static org.teamaround.database.schema.Tables.PERSON_ALIAS;
import static org.teamaround.database.schema.Tables.PERSON_REFERENCE;
import static org.teamaround.database.schema.Tables.PERSON_WHEREABOUTS;
import static org.teamaround.database.schema.Tables.RELATIONSHIP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.PersonAddressRecord;
import org.teamaround.database.schema.tables.records.PersonAliasRecord;
import org.teamaround.database.schema.tables.records.PersonReferenceRecord;
import org.teamaround.database.schema.tables.records.PersonWhereaboutsRecord;
import org.teamaround.database.schema.tables.records.PersonRecord;
import org.teamaround.database.schema.tables.records.RelationshipRecord;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.ChildReferences;
import org.teamaround.person.OtherReference;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.ResponsibilityBasis;
import org.teamaround.person.Whereabouts;

/** People in the database. A list is read with five queries, however long it is. */
public final class JooqPersons implements Persons {
    /** Neither merged into another nor in the bin. */
    private static final Condition LISTED = PERSON.GONE.eq("");
    private static final String BINNED = "binned";
    private static final int AT_ONCE = 500;
    private final Database database;
    private final Gate gate;
    private final Moment moment;
    private final AddressRows addressRows;
    private final WhereaboutsRows whereaboutsRows;
    /** The last reference found in use: the next is looked for from there on, not among all. */
    private final AtomicReference<Optional<String>> references = new AtomicReference<>(Optional.empty());

    public JooqPersons(Database database, Gate gate, Compartments compartments, Moment moment) {
        this.database = database;
        this.gate = gate;
        this.moment = moment;
        addressRows = new AddressRows(new SealedPlaces(compartments), () -> Ids.fresh(moment.now()));
        whereaboutsRows = new WhereaboutsRows(compartments, () -> Ids.fresh(moment.now()));
    }

    /** To be asked when a compartment has new keys: what is kept there of addresses is sealed again. */
    public void sealAgain(UUID compartment, Compartments.SealAgain again) {
        database.read().selectFrom(PERSON_ADDRESS).where(PERSON_ADDRESS.PERSON.eq(compartment)).and(PERSON_ADDRESS.SEALED.isNotNull())
            .forEach(row -> {
                row.setSealed(again.again(row.getId(), row.getSealed()));
                gate.save(row);
            });
        whereaboutsRow(new PersonId(compartment)).filter(row -> row.getSealed() != null).ifPresent(row -> {
            row.setSealed(again.again(row.getId(), row.getSealed()));
            gate.save(row);
        });
    }

    @Override public Optional<Person> find(PersonId id) {
        return one(id, AddressRows::closed, WhereaboutsRows::closed);
    }

    @Override public Optional<Person> opened(PersonId id) {
        return one(id, addressRows::opened, whereaboutsRows::opened);
    }

    private Optional<Person> one(PersonId id, Function<PersonAddressRecord, Stated<Address>> address, Function<PersonWhereaboutsRecord, Whereabouts> whereabouts) {
        return database.read().selectFrom(PERSON).where(PERSON.ID.eq(id.value())).fetchOptional()
            .map(row -> PersonRows.person(row, new PersonRows.Parts(aliasRows(id).stream().map(PersonAliasRecord::getName).toList(),
                addressRows(id).stream().map(address).toList(), whereaboutsRow(id).map(whereabouts),
                referenceRows(id).stream().map(JooqPersons::reference).toList())));
    }

    @Override public PersonId standingFor(PersonId id) {
        return database.read().select(PERSON.MERGED_INTO).from(PERSON).where(PERSON.ID.eq(id.value())).and(PERSON.MERGED_INTO.isNotNull())
            .fetchOptional(PERSON.MERGED_INTO).map(kept -> standingFor(new PersonId(kept))).orElse(id);
    }

    @Override public boolean isListed(PersonId id) {
        return database.read().fetchExists(PERSON, PERSON.ID.eq(id.value()).and(LISTED));
    }

    @Override public List<PersonId> binned() {
        return database.read().select(PERSON.ID).from(PERSON).where(PERSON.GONE.eq(BINNED)).orderBy(PERSON.ID).fetch(row -> new PersonId(row.value1()));
    }

    @Override public void bin(PersonId id, boolean in) {
        PersonRecord row = new PersonRecord();
        row.setId(id.value());
        row.setGone(in ? BINNED : "");
        gate.save(row);
    }

    @Override public List<Person> children() {
        return list(LISTED.and(PERSON.KIND.eq(PersonKind.CHILD.name())));
    }

    @Override public List<PersonId> childIds() {
        return database.read().select(PERSON.ID).from(PERSON).where(LISTED.and(PERSON.KIND.eq(PersonKind.CHILD.name()))).fetch(row -> new PersonId(row.value1()));
    }

    @Override public List<PersonId> listed(Collection<PersonId> ids) {
        return database.read().select(PERSON.ID).from(PERSON).where(PERSON.ID.in(ids.stream().map(PersonId::value).toList())).and(LISTED)
            .and(PERSON.KIND.eq(PersonKind.CHILD.name())).fetch(row -> new PersonId(row.value1()));
    }

    @Override public void each(Consumer<Person> told) {
        List<UUID> ids = database.read().select(PERSON.ID).from(PERSON).where(LISTED).orderBy(PERSON.ID).fetch(PERSON.ID);
        for (int from = 0; from < ids.size(); from += AT_ONCE) byId(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))).values().forEach(told);
    }

    @Override public List<Person> all() {
        return list(LISTED);
    }

    @Override public void save(Person person) {
        gate.save(PersonRows.row(person));
        UUID id = person.id().value();
        gate.replaceChildren(PERSON_ALIAS, PERSON_ALIAS.PERSON, id, newAliasRows(person));
        boolean newlySealed = saveAddresses(person);
        gate.replaceChildren(PERSON_REFERENCE, PERSON_REFERENCE.PERSON, id, newReferenceRows(person));
        saveWhereabouts(person, newlySealed);
        if (person.isRestricted()) gate.forgetFields(id, PersonRows.FORMER);
    }

    /** Answers whether a place was sealed that was not before. */
    private boolean saveAddresses(Person person) {
        List<PersonAddressRecord> before = addressRows(person.id());
        List<PersonAddressRecord> rows = addressRows.rows(person.id(), person.addresses(), before);
        AddressRows.toBeErased(before, rows).forEach(row -> gate.removeForGood(PERSON_ADDRESS, row));
        boolean newlySealed = AddressRows.isNewlySealed(before, rows);
        gate.replaceChildren(PERSON_ADDRESS, PERSON_ADDRESS.PERSON, person.id().value(), newlySealed ? rows.stream().map(this::silent).toList() : rows);
        if (newlySealed) gate.forgetGoneLines(PERSON_ADDRESS.PERSON, person.id().value());
        return newlySealed;
    }

    /** A row in clear that said something else once may have said what is sealed now. */
    private PersonAddressRecord silent(PersonAddressRecord row) {
        if (row.getSealed() != null || !gate.wasChanged(row.getId(), AddressRows.PLACE)) return row;
        gate.removeForGood(PERSON_ADDRESS, row.getId());
        return addressRows.anew(row);
    }

    private void saveWhereabouts(Person person, boolean newlySealed) {
        Optional<PersonWhereaboutsRecord> before = whereaboutsRow(person.id());
        Optional<PersonWhereaboutsRecord> row = whereaboutsRows.row(person, before);
        boolean sealed = row.filter(r -> r.getSealed() != null).isPresent() || person.isRestricted();
        Optional<UUID> clear = before.filter(b -> sealed && b.getSealed() == null).map(PersonWhereaboutsRecord::getId);
        clear.ifPresent(id -> gate.removeForGood(PERSON_WHEREABOUTS, id));
        gate.replaceChildren(PERSON_WHEREABOUTS, PERSON_WHEREABOUTS.PERSON, person.id().value(), row.stream().toList());
        if (newlySealed || clear.isPresent()) gate.forgetGoneLines(PERSON_WHEREABOUTS.PERSON, person.id().value());
    }

    @Override public List<Relationship> relativesOf(PersonId child) {
        return relationships(RELATIONSHIP.CHILD.eq(child.value()));
    }

    @Override public List<Relationship> childrenOf(PersonId relative) {
        return relationships(RELATIONSHIP.RELATIVE.eq(relative.value()));
    }

    /** By child, resting ones too. */
    Map<UUID, List<Relationship>> relativesOf(List<UUID> children) {
        return ties(RELATIONSHIP.CHILD.in(children)).stream().collect(Collectors.groupingBy(tie -> tie.child().value()));
    }

    /** By relative, resting ones too. */
    Map<UUID, List<Relationship>> childrenOf(List<UUID> relatives) {
        return ties(RELATIONSHIP.RELATIVE.in(relatives)).stream().collect(Collectors.groupingBy(tie -> tie.relative().value()));
    }

    @Override public void save(Relationship r) {
        gate.save(new RelationshipRecord(r.id(), r.child().value(), r.relative().value(), r.kind().name(),
            r.parentalResponsibility().name(), r.livesWithChild().name(), r.mustNotReceive().orElse(null), r.by().map(Enum::name).orElse(null),
            r.through().map(PersonId::value).orElse(null)));
    }

    @Override public void part(UUID relationship) {
        gate.remove(RELATIONSHIP, relationship);
    }

    @Override public String nextReference() {
        String next = references.get().map(ChildReferences::after).orElseGet(() -> ChildReferences.next(database.read().select(PERSON.REFERENCE)
            .from(PERSON).where(PERSON.REFERENCE.ne("")).fetch(PERSON.REFERENCE).stream()));
        while (database.read().fetchExists(PERSON, PERSON.REFERENCE.eq(next))) next = ChildReferences.after(next);
        ChildReferences.before(next).ifPresent(last -> references.set(Optional.of(last)));
        return next;
    }

    /** Those there are of these, merged and binned ones too. */
    Map<UUID, Person> byId(List<UUID> ids) {
        Map<UUID, Person> found = new HashMap<>();
        read(PERSON.ID.in(ids), owner -> owner.in(ids)).forEach(person -> found.put(person.id().value(), person));
        return found;
    }

    private List<Person> list(Condition which) {
        Map<PersonId, Person> read = read(which, owner -> DSL.noCondition()).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return new PersonNames(id -> Optional.ofNullable(read.get(id)).or(() -> find(id))).sorted(read.values().stream());
    }

    /** @param lines which lines of aliases, addresses and so on are wanted, by the column that says whose they are */
    private List<Person> read(Condition which, Function<TableField<?, UUID>, Condition> lines) {
        Map<UUID, List<PersonAliasRecord>> aliases = database.read().selectFrom(PERSON_ALIAS).where(lines.apply(PERSON_ALIAS.PERSON))
            .orderBy(PERSON_ALIAS.LINE_NO).fetchGroups(PERSON_ALIAS.PERSON, r -> r);
        Map<UUID, List<PersonAddressRecord>> addresses = database.read().selectFrom(PERSON_ADDRESS).where(lines.apply(PERSON_ADDRESS.PERSON))
            .orderBy(PERSON_ADDRESS.LINE_NO).fetchGroups(PERSON_ADDRESS.PERSON, r -> r);
        Map<UUID, List<PersonReferenceRecord>> references = database.read().selectFrom(PERSON_REFERENCE).where(lines.apply(PERSON_REFERENCE.PERSON))
            .orderBy(PERSON_REFERENCE.LINE_NO).fetchGroups(PERSON_REFERENCE.PERSON, r -> r);
        Map<UUID, PersonWhereaboutsRecord> whereabouts = database.read().selectFrom(PERSON_WHEREABOUTS).where(lines.apply(PERSON_WHEREABOUTS.PERSON))
            .fetchMap(PERSON_WHEREABOUTS.PERSON);
        return database.read().selectFrom(PERSON).where(which).fetch().stream()
            .map(row -> PersonRows.person(row, new PersonRows.Parts(of(aliases, row.getId()).map(PersonAliasRecord::getName).toList(),
                of(addresses, row.getId()).map(AddressRows::closed).toList(), Optional.ofNullable(whereabouts.get(row.getId())).map(WhereaboutsRows::closed),
                of(references, row.getId()).map(JooqPersons::reference).toList()))).toList();
    }

    private static <R> Stream<R> of(Map<UUID, List<R>> rows, UUID person) {
        return rows.getOrDefault(person, List.of()).stream();
    }

    private List<PersonAliasRecord> aliasRows(PersonId id) {
        return database.read().selectFrom(PERSON_ALIAS).where(PERSON_ALIAS.PERSON.eq(id.value())).orderBy(PERSON_ALIAS.LINE_NO).fetch();
    }

    private List<PersonAddressRecord> addressRows(PersonId id) {
        return database.read().selectFrom(PERSON_ADDRESS).where(PERSON_ADDRESS.PERSON.eq(id.value())).orderBy(PERSON_ADDRESS.LINE_NO).fetch();
    }

    private Optional<PersonWhereaboutsRecord> whereaboutsRow(PersonId id) {
        return database.read().selectFrom(PERSON_WHEREABOUTS).where(PERSON_WHEREABOUTS.PERSON.eq(id.value())).fetchOptional();
    }

    private List<PersonReferenceRecord> referenceRows(PersonId id) {
        return database.read().selectFrom(PERSON_REFERENCE).where(PERSON_REFERENCE.PERSON.eq(id.value())).orderBy(PERSON_REFERENCE.LINE_NO).fetch();
    }

    private static OtherReference reference(PersonReferenceRecord row) {
        return new OtherReference(row.getWhose(), row.getRefNumber());
    }

    private List<PersonReferenceRecord> newReferenceRows(Person person) {
        List<PersonReferenceRecord> before = referenceRows(person.id());
        List<PersonReferenceRecord> rows = new ArrayList<>();
        for (OtherReference other : person.identifiers().others()) {
            UUID id = before.stream().filter(r -> r.getWhose().equals(other.whose()) && r.getRefNumber().equals(other.number())).findFirst()
                .map(PersonReferenceRecord::getId).orElseGet(() -> Ids.fresh(moment.now()));
            rows.add(new PersonReferenceRecord(id, person.id().value(), rows.size(), other.whose(), other.number()));
        }
        return rows;
    }

    private List<PersonAliasRecord> newAliasRows(Person person) {
        List<PersonAliasRecord> before = aliasRows(person.id());
        List<PersonAliasRecord> rows = new ArrayList<>();
        for (String alias : person.name().alsoKnownAs()) {
            UUID id = before.stream().filter(r -> r.getName().equals(alias)).findFirst().map(PersonAliasRecord::getId)
                .orElseGet(() -> Ids.fresh(moment.now()));
            rows.add(new PersonAliasRecord(id, person.id().value(), rows.size(), alias));
        }
        return rows;
    }

    /** Ties to somebody in the bin rest until that person is restored. */
    private List<Relationship> relationships(Condition which) {
        Select<Record1<UUID>> binned = DSL.select(PERSON.ID).from(PERSON).where(PERSON.GONE.eq(BINNED));
        return ties(which.and(RELATIONSHIP.CHILD.notIn(binned)).and(RELATIONSHIP.RELATIVE.notIn(binned)));
    }

    private List<Relationship> ties(Condition which) {
        return database.read().selectFrom(RELATIONSHIP).where(which).orderBy(RELATIONSHIP.ID).fetch(r -> new Relationship(r.getId(),
            new PersonId(r.getChild()), new PersonId(r.getRelative()), RelationshipKind.valueOf(r.getKind()),
            Answer.valueOf(r.getParentalResponsibility()), Answer.valueOf(r.getLivesWithChild()), Optional.ofNullable(r.getMustNotReceive()),
            Optional.ofNullable(r.getResponsibilityBy()).map(ResponsibilityBasis::valueOf), Optional.ofNullable(r.getThrough()).map(PersonId::new)));
    }
}

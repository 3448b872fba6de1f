package org.teamaround.find.store;

import static org.teamaround.database.schema.Tables.PERSON;
import static org.teamaround.database.schema.Tables.PERSON_ADDRESS;
import static org.teamaround.database.schema.Tables.PERSON_ALIAS;
import static org.teamaround.database.schema.Tables.PERSON_REFERENCE;
import static org.teamaround.database.schema.Tables.PERSON_WHEREABOUTS;
import static org.teamaround.database.schema.Tables.RELATIONSHIP;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.teamaround.database.schema.tables.Person;
import org.teamaround.database.schema.tables.records.PersonRecord;

/**
 * What belongs to a lot of people besides their own rows.
 * @param restricted who has a restricted address, or lives with somebody who has: neither their telephone nor where they live can be found,
 *                   by whoever it may be (domain.md 5.3)
 * @param merged     records that were merged into them
 */
record PeopleAround(Map<UUID, List<String>> aliases, Map<UUID, List<String>> postcodes, Map<UUID, List<String>> phones,
        Map<UUID, List<String>> references, Set<UUID> restricted, Map<UUID, List<Tie>> children, Map<UUID, String> mothers, Map<UUID, List<PersonRecord>> merged) {
    /** An adult's (or sibling's) tie to a child. */
    record Tie(String kind, String child) {}

    static PeopleAround read(DSLContext sql, List<UUID> lot) {
        Map<UUID, List<PersonRecord>> merged = merged(sql, lot);
        List<UUID> all = Stream.concat(lot.stream(), merged.values().stream().flatMap(List::stream).map(PersonRecord::getId)).toList();
        return new PeopleAround(sql.selectFrom(PERSON_ALIAS).where(PERSON_ALIAS.PERSON.in(all)).orderBy(PERSON_ALIAS.LINE_NO)
            .fetchGroups(PERSON_ALIAS.PERSON, PERSON_ALIAS.NAME), postcodes(sql, all), phones(sql, lot),
            references(sql, all), restricted(sql, lot), children(sql, lot), mothers(sql, lot), merged);
    }

    /** There are few of these, and an index says who they are; in the order of their ids. */
    private static Map<UUID, List<PersonRecord>> merged(DSLContext sql, List<UUID> lot) {
        return sql.selectFrom(PERSON).where(PERSON.GONE.eq("merged")).and(PERSON.MERGED_INTO.in(lot)).fetch().stream()
            .sorted(Comparator.comparing(PersonRecord::getId)).collect(Collectors.groupingBy(PersonRecord::getMergedInto));
    }

    private static Map<UUID, List<String>> postcodes(DSLContext sql, List<UUID> lot) {
        return sql.select(PERSON_ADDRESS.PERSON, PERSON_ADDRESS.POSTCODE).from(PERSON_ADDRESS).where(PERSON_ADDRESS.PERSON.in(lot))
            .and(PERSON_ADDRESS.RESTRICTED.isFalse()).and(PERSON_ADDRESS.POSTCODE.ne("")).orderBy(PERSON_ADDRESS.LINE_NO)
            .fetchGroups(PERSON_ADDRESS.PERSON, PERSON_ADDRESS.POSTCODE);
    }

    private static Map<UUID, List<String>> phones(DSLContext sql, List<UUID> lot) {
        return sql.select(PERSON_WHEREABOUTS.PERSON, PERSON_WHEREABOUTS.PHONE, PERSON_WHEREABOUTS.MOBILE).from(PERSON_WHEREABOUTS)
            .where(PERSON_WHEREABOUTS.PERSON.in(lot)).and(PERSON_WHEREABOUTS.SEALED.isNull())
            .fetchMap(row -> row.value1(), row -> Stream.of(row.value2(), row.value3()).filter(phone -> phone != null && !phone.isEmpty()).toList());
    }

    private static Map<UUID, List<String>> references(DSLContext sql, List<UUID> lot) {
        return sql.select(PERSON_REFERENCE.PERSON, PERSON_REFERENCE.REF_NUMBER).from(PERSON_REFERENCE).where(PERSON_REFERENCE.PERSON.in(lot))
            .orderBy(PERSON_REFERENCE.LINE_NO).fetchGroups(PERSON_REFERENCE.PERSON, PERSON_REFERENCE.REF_NUMBER);
    }

    static Set<UUID> restricted(DSLContext sql, List<UUID> lot) {
        Set<UUID> own = sql.selectDistinct(PERSON_ADDRESS.PERSON).from(PERSON_ADDRESS).where(PERSON_ADDRESS.PERSON.in(lot))
            .and(PERSON_ADDRESS.RESTRICTED.isTrue()).fetchSet(PERSON_ADDRESS.PERSON);
        Set<UUID> ofChild = sql.selectDistinct(RELATIONSHIP.RELATIVE).from(RELATIONSHIP).join(PERSON_ADDRESS).on(PERSON_ADDRESS.PERSON.eq(RELATIONSHIP.CHILD))
            .where(RELATIONSHIP.RELATIVE.in(lot)).and(RELATIONSHIP.LIVES_WITH_CHILD.eq("YES")).and(PERSON_ADDRESS.RESTRICTED.isTrue()).fetchSet(RELATIONSHIP.RELATIVE);
        Set<UUID> ofRelative = sql.selectDistinct(RELATIONSHIP.CHILD).from(RELATIONSHIP).join(PERSON_ADDRESS).on(PERSON_ADDRESS.PERSON.eq(RELATIONSHIP.RELATIVE))
            .where(RELATIONSHIP.CHILD.in(lot)).and(RELATIONSHIP.LIVES_WITH_CHILD.eq("YES")).and(PERSON_ADDRESS.RESTRICTED.isTrue()).fetchSet(RELATIONSHIP.CHILD);
        return Stream.of(own, ofChild, ofRelative).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Map<UUID, List<Tie>> children(DSLContext sql, List<UUID> lot) {
        return sql.select(RELATIONSHIP.RELATIVE, RELATIONSHIP.KIND, fullName(PERSON)).from(RELATIONSHIP).join(PERSON).on(PERSON.ID.eq(RELATIONSHIP.CHILD))
            .where(RELATIONSHIP.RELATIVE.in(lot)).and(PERSON.GONE.eq("")).orderBy(RELATIONSHIP.ID)
            .fetchGroups(RELATIONSHIP.RELATIVE, row -> new Tie(row.value2(), row.value3().strip()));
    }

    private static Map<UUID, String> mothers(DSLContext sql, List<UUID> lot) {
        Person mother = PERSON.as("mother_of");
        return sql.select(PERSON.ID, fullName(mother)).from(PERSON).join(mother).on(mother.ID.eq(PERSON.MOTHER)).where(PERSON.ID.in(lot))
            .fetchMap(row -> row.value1(), row -> row.value2().strip());
    }

    /** In the person's own order; empty when neither is known. */
    static org.jooq.Field<String> fullName(Person person) {
        return DSL.when(person.FAMILY_FIRST.isTrue(), person.FAMILY.concat(DSL.val(" "), person.GIVEN))
            .otherwise(person.GIVEN.concat(DSL.val(" "), person.FAMILY));
    }
}

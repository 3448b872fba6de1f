package org.teamaround.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teamaround.database.schema.Tables;

/** The list of fields of a person is whole. */
class PersonFieldTest {
    private static final List<org.jooq.Table<?>> TABLES = List.of(Tables.PERSON, Tables.PERSON_ALIAS, Tables.PERSON_ADDRESS,
        Tables.PERSON_WHEREABOUTS, Tables.PERSON_REFERENCE);
    /** Not seen as a field of its own, or moved to person_whereabouts. */
    private static final Set<String> OTHERS = Set.of("person.id", "person.kind", "person.reference", "person.phone", "person.mobile", "person.email",
        "person.safe_note", "person.school", "person.gp", "person.gone", "person.merged_into", "person.ending_kind", "person.ending_date",
        "person.ending_note");

    @Test void every_column_belongs_to_a_field_and_every_field_names_real_columns() {
        Set<String> columns = TABLES.stream().flatMap(t -> t.fieldStream().map(f -> (t.getName() + '.' + f.getName()).toLowerCase()))
            .filter(c -> !c.endsWith(".id") && !c.endsWith(".person") && !OTHERS.contains(c)).collect(Collectors.toSet());
        Set<String> named = Stream.of(PersonField.values()).flatMap(f -> f.columns().stream()).collect(Collectors.toSet());
        assertThat(named).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test void fields_taken_one_by_one_make_the_other_person() {
        PersonDraft into = PersonDraft.child("A", "B", new Birth.NotKnown());
        PersonDraft from = PersonsContract.full();
        PersonDraft taken = into;
        for (PersonField field : PersonField.values()) {
            assertThat(field.same(taken, from)).as(field.name()).isFalse();
            taken = field.take(taken, from);
            assertThat(field.same(taken, from)).as(field.name()).isTrue();
        }
        assertThat(taken).isEqualTo(from);
    }

    @Test void what_is_withheld_is_neither_taken_nor_overwritten() {
        PersonDraft withheld = PersonDraft.child("A", "B", new Birth.Exact(LocalDate.of(2020, 2, 29))).withWhereabouts(new Whereabouts.Withheld());
        PersonDraft told = PersonsContract.full();
        assertThat(PersonField.SCHOOL.take(withheld, told)).isEqualTo(withheld);
        assertThat(PersonField.MOBILE.take(told, withheld)).isEqualTo(told);
        assertThat(PersonField.GP.isWithheldIn(withheld)).isTrue();
        assertThat(PersonField.GENDER.isWithheldIn(withheld)).isFalse();
    }
}

package org.teamaround.privacy.store;

import static org.teamaround.database.schema.Tables.AGENCY;
import static org.teamaround.database.schema.Tables.PERSON;
import static org.teamaround.database.schema.Tables.PRACTITIONER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.teamaround.kernel.Moment;

/** What a row says, one line to a field: "Reason: sleeps badly". Ids of people, agencies and workers as their names; other ids say nothing. */
final class RowWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    /** Long enough to hold what somebody typed. */
    private static final int TYPED = 200;
    private final DSLContext sql;
    private final Labels labels;

    RowWords(DSLContext sql, Labels labels) {
        this.sql = sql;
        this.labels = labels;
    }

    String of(Table<?> table, Record row) {
        List<String> lines = new ArrayList<>();
        for (Field<?> field : table.fields()) label(table, field).ifPresent(label -> value(table, field, row).ifPresent(value -> lines.add(label + ": " + value)));
        return String.join("\n", lines);
    }

    /** A column of a table that came yesterday is called as the table calls it, rather than left out. */
    private Optional<String> label(Table<?> table, Field<?> field) {
        String column = field.getName().toLowerCase(Locale.ROOT);
        Optional<String> known = labels.column(Reach.name(table), column);
        boolean typed = field.getType() == String.class && field.getDataType().length() >= TYPED;
        return known.isPresent() || !typed ? known : Optional.of(column.replace('_', ' '));
    }

    private Optional<String> value(Table<?> table, Field<?> field, Record row) {
        return switch (row.get(field)) {
            case String text -> text.isBlank() ? Optional.empty() : Optional.of(isCode(text) ? text.toLowerCase(Locale.ROOT).replace('_', ' ') : text);
            case LocalDate day -> Optional.of(DAY.format(day));
            case LocalTime time -> Optional.of(time.toString());
            case OffsetDateTime at -> Optional.of(TIME.format(at.atZoneSameInstant(Moment.ZONE)));
            case Boolean yes -> Optional.of(labels.answer(yes));
            case Integer number -> Optional.of(number.toString());
            case UUID id -> name(table, field, id);
            case null, default -> Optional.empty();
        };
    }

    private static boolean isCode(String text) {
        return text.matches("[A-Z][A-Z0-9_]{3,}");
    }

    private Optional<String> name(Table<?> table, Field<?> field, UUID id) {
        Optional<Table<?>> to = table.getReferences().stream().filter(key -> key.getFields().contains(field)).findFirst().map(key -> key.getKey().getTable());
        if (to.isEmpty()) return Optional.empty();
        if (to.get().equals(PERSON)) return sql.select(PERSON.GIVEN, PERSON.FAMILY).from(PERSON).where(PERSON.ID.eq(id)).fetchOptional(r -> (r.value1() + ' ' + r.value2()).strip());
        if (to.get().equals(AGENCY)) return sql.select(AGENCY.NAME).from(AGENCY).where(AGENCY.ID.eq(id)).fetchOptional(AGENCY.NAME);
        if (to.get().equals(PRACTITIONER)) return sql.select(PRACTITIONER.NAME).from(PRACTITIONER).where(PRACTITIONER.ID.eq(id)).fetchOptional(PRACTITIONER.NAME);
        return Optional.empty();
    }
}

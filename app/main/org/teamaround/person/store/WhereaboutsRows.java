package org.teamaround.person.store;

import static org.teamaround.database.schema.Tables.PERSON_WHEREABOUTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.TableField;
import org.teamaround.database.schema.tables.records.PersonWhereaboutsRecord;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Compartments.Opened;
import org.teamaround.kernel.Fault;
import org.teamaround.person.Person;
import org.teamaround.person.Whereabouts;

/**
 * Whereabouts as a row and back: in clear, or sealed in the compartment of whose they are under the row's id. What becomes restricted
 * begins a new row, because the old one's history tells it.
 */
final class WhereaboutsRows {
    private static final List<TableField<PersonWhereaboutsRecord, String>> COLUMNS = List.of(PERSON_WHEREABOUTS.PHONE,
        PERSON_WHEREABOUTS.MOBILE, PERSON_WHEREABOUTS.EMAIL, PERSON_WHEREABOUTS.REACH_WITHOUT, PERSON_WHEREABOUTS.SAFE_NOTE,
        PERSON_WHEREABOUTS.SCHOOL, PERSON_WHEREABOUTS.GP, PERSON_WHEREABOUTS.NURSE, PERSON_WHEREABOUTS.SAFE_CALL, PERSON_WHEREABOUTS.CALL_HOW,
        PERSON_WHEREABOUTS.SAFE_TEXT, PERSON_WHEREABOUTS.TEXT_HOW, PERSON_WHEREABOUTS.SAFE_EMAIL, PERSON_WHEREABOUTS.EMAIL_HOW,
        PERSON_WHEREABOUTS.SAFE_POST, PERSON_WHEREABOUTS.POST_HOW, PERSON_WHEREABOUTS.SAFE_HAND, PERSON_WHEREABOUTS.HAND_HOW);
    private final Compartments compartments;
    private final Supplier<UUID> fresh;

    WhereaboutsRows(Compartments compartments, Supplier<UUID> fresh) {
        this.compartments = compartments;
        this.fresh = fresh;
    }

    /** As everybody reads it. */
    static Whereabouts closed(PersonWhereaboutsRecord row) {
        return row.getSealed() == null ? clear(row) : new Whereabouts.Withheld();
    }

    /** As far as who unlocked may. */
    Whereabouts opened(PersonWhereaboutsRecord row) {
        byte[] sealed = row.getSealed();
        if (sealed == null) return clear(row);
        return compartments.open(row.getPerson(), row.getId(), sealed) instanceof Opened.Text(String text) ? WhereaboutsText.split(text) : new Whereabouts.Withheld();
    }

    /** Empty when there is nothing to keep. */
    Optional<PersonWhereaboutsRecord> row(Person person, Optional<PersonWhereaboutsRecord> before) {
        return switch (person.whereabouts()) {
            case Whereabouts.Withheld _ -> Optional.of(before.filter(b -> b.getSealed() != null)
                .orElseThrow(() -> new Fault("withheld whereabouts that are not there", "person.save")));
            case Whereabouts.Told told when told.equals(Whereabouts.NONE) -> Optional.empty();
            case Whereabouts.Told told -> Optional.of(person.isRestricted() ? sealed(person, told, before) : clear(person, told, before));
        };
    }

    private PersonWhereaboutsRecord sealed(Person person, Whereabouts.Told told, Optional<PersonWhereaboutsRecord> before) {
        Optional<PersonWhereaboutsRecord> kept = before.filter(b -> b.getSealed() != null);
        if (kept.map(this::opened).filter(told::equals).isPresent()) return kept.get();
        PersonWhereaboutsRecord row = empty(person, kept);
        row.setSealed(compartments.seal(person.id().value(), row.getId(), WhereaboutsText.joined(told)));
        return row;
    }

    private PersonWhereaboutsRecord clear(Person person, Whereabouts.Told told, Optional<PersonWhereaboutsRecord> before) {
        PersonWhereaboutsRecord row = empty(person, before);
        List<String> texts = WhereaboutsText.of(told);
        for (int i = 0; i < COLUMNS.size(); i++) row.set(COLUMNS.get(i), texts.get(i).isEmpty() ? null : texts.get(i));
        row.setHandThrough(texts.getLast().isEmpty() ? null : UUID.fromString(texts.getLast()));
        return row;
    }

    private PersonWhereaboutsRecord empty(Person person, Optional<PersonWhereaboutsRecord> kept) {
        PersonWhereaboutsRecord row = new PersonWhereaboutsRecord();
        row.setId(kept.map(PersonWhereaboutsRecord::getId).orElseGet(fresh));
        row.setPerson(person.id().value());
        COLUMNS.forEach(column -> row.set(column, null));
        row.setHandThrough(null);
        row.setSealed(null);
        return row;
    }

    private static Whereabouts.Told clear(PersonWhereaboutsRecord row) {
        List<String> texts = new ArrayList<>();
        COLUMNS.forEach(column -> texts.add(row.get(column) == null ? "" : row.get(column)));
        texts.add(row.getHandThrough() == null ? "" : row.getHandThrough().toString());
        return WhereaboutsText.told(texts);
    }
}

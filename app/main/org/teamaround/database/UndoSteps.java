package org.teamaround.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.teamaround.kernel.Fault;

/**
 * Writes the inverse of revisions through the gate. A step is what one call of the gate wrote: taken back in reverse, each meets the
 * rows exactly as it left them, so foreign keys hold at every moment.
 */
final class UndoSteps {
    private final Gate gate;

    UndoSteps(Gate gate) {
        this.gate = gate;
    }

    void takeBack(List<Revision> revisions, Map<UUID, Revision> replaced) {
        steps(revisions).reversed().forEach(step -> takeBackStep(step, replaced));
    }

    private static List<List<Revision>> steps(List<Revision> revisions) {
        List<List<Revision>> steps = new ArrayList<>();
        for (Revision revision : revisions) {
            if (steps.isEmpty() || !steps.getLast().getLast().record().equals(revision.record())) steps.add(new ArrayList<>());
            steps.getLast().add(revision);
        }
        return steps;
    }

    private void takeBackStep(List<Revision> step, Map<UUID, Revision> replaced) {
        Map<String, Optional<String>> before = new LinkedHashMap<>();
        step.forEach(revision -> before.putIfAbsent(revision.field(), before(revision, replaced)));
        Table<?> table = Rows.table(step.getFirst().table());
        UUID record = step.getFirst().record();
        if (before.getOrDefault("id", Optional.of("")).isEmpty()) gate.remove(table, record);
        else gate.save(row(table, record, before));
    }

    private static Optional<String> before(Revision revision, Map<UUID, Revision> replaced) {
        return revision.parents().stream().findFirst().map(replaced::get).flatMap(Revision::value);
    }

    private static UpdatableRecord<?> row(Table<?> table, UUID record, Map<String, Optional<String>> values) {
        Record row = table.newRecord();
        row.set(Rows.id(table), record);
        values.forEach((name, text) -> set(row, field(table, name), text));
        return (UpdatableRecord<?>) row;
    }

    private static <T> void set(Record row, Field<T> field, Optional<String> text) {
        row.set(field, text.map(words -> field.getType().cast(FieldText.read(words, field.getType()))).orElse(null));
    }

    private static Field<?> field(Table<?> table, String name) {
        return table.fieldStream().filter(field -> field.getName().equalsIgnoreCase(name)).findFirst()
            .orElseThrow(() -> new Fault("a field that is not there", "undo"));
    }
}

package org.teamaround.person.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.teamaround.person.Diagnosis;
import org.teamaround.person.Impairment;

/** One impairment and how sure it is, as typed. */
final class ImpairmentModel {
    final ObjectProperty<Optional<Impairment>> kind = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Diagnosis>> diagnosis = new SimpleObjectProperty<>(Optional.empty());

    static List<ImpairmentModel> of(Map<Impairment, Diagnosis> kinds) {
        return kinds.entrySet().stream().map(one -> {
            ImpairmentModel model = new ImpairmentModel();
            model.kind.set(Optional.of(one.getKey()));
            model.diagnosis.set(Optional.of(one.getValue()).filter(d -> d != Diagnosis.NOT_SAID));
            return model;
        }).toList();
    }

    /** Of two lines for the same, the last counts. */
    static Map<Impairment, Diagnosis> typed(List<ImpairmentModel> lines) {
        Map<Impairment, Diagnosis> kinds = new EnumMap<>(Impairment.class);
        lines.forEach(line -> line.kind.get().ifPresent(kind -> kinds.put(kind, line.diagnosis.get().orElse(Diagnosis.NOT_SAID))));
        return kinds;
    }
}

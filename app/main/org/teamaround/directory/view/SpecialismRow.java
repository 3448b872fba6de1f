package org.teamaround.directory.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.directory.Area;
import org.teamaround.directory.Need;
import org.teamaround.directory.Specialism;

/** One thing somebody knows about, in its row. */
final class SpecialismRow {
    final ObjectProperty<Optional<Need>> need = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty detail = new SimpleStringProperty("");
    final AgeFields ages = new AgeFields();
    final ObjectProperty<Optional<Area>> area = new SimpleObjectProperty<>(Optional.empty());

    static SpecialismRow of(Specialism known, Everything all) {
        SpecialismRow row = new SpecialismRow();
        row.need.set(Optional.of(known.need()));
        row.detail.set(known.detail());
        row.ages.set(known.ages());
        row.area.set(known.area().flatMap(id -> all.areas().stream().filter(a -> a.id().equals(id)).findFirst()));
        return row;
    }

    boolean isBlank() {
        return need.get().isEmpty() && detail.get().isBlank() && ages.band().isEmpty() && area.get().isEmpty();
    }

    /** Without a need nobody would find it: that comes under "other". */
    Specialism specialism() {
        return new Specialism(need.get().orElse(Need.OTHER), detail.get(), ages.band(), area.get().map(Area::id));
    }
}

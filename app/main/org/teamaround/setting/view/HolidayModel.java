package org.teamaround.setting.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.teamaround.setting.Setting;

/** A bank holiday that is added, or that is none here. */
final class HolidayModel {
    final ObjectProperty<Optional<LocalDate>> date = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty worked = new SimpleBooleanProperty();

    Optional<Setting> setting() {
        return date.get().map(day -> new Setting.Holiday(day, !worked.get()));
    }
}

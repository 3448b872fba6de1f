package org.teamaround.person.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Answer;
import org.teamaround.person.Background;
import org.teamaround.person.Immigration;
import org.teamaround.person.ImmigrationStatus;
import org.teamaround.person.Religion;

/** Religion, immigration and what the ethnicity's "please specify" says, as typed. */
final class BackgroundFieldsModel {
    final StringProperty ethnicityNote = new SimpleStringProperty("");
    final ObjectProperty<Optional<Stated<Religion>>> religion = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty religionNote = new SimpleStringProperty("");
    final ObjectProperty<Optional<Stated<ImmigrationStatus>>> immigration = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty immigrationNote = new SimpleStringProperty("");
    final ObjectProperty<Optional<Answer>> noRecourse = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Answer>> resettled = new SimpleObjectProperty<>(Optional.empty());

    void fill(Background background) {
        ethnicityNote.set(background.ethnicityNote());
        religion.set(Asked.shown(background.religion()));
        religionNote.set(background.religionNote());
        immigration.set(Asked.shown(background.immigration().status()));
        immigrationNote.set(background.immigration().note());
        noRecourse.set(Asked.shown(background.immigration().noRecourse()));
        resettled.set(Asked.shown(background.immigration().resettled()));
    }

    Background into(Background background) {
        Immigration typed = new Immigration(Asked.stated(immigration), immigrationNote.get(), Asked.answer(noRecourse), Asked.answer(resettled));
        return background.withEthnicity(background.ethnicity(), ethnicityNote.get()).withReligion(Asked.stated(religion), religionNote.get())
            .withImmigration(typed);
    }
}

package org.teamaround.consent.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.teamaround.consent.Competence;

/** The five questions of competence as ticked. */
public final class CompetenceModel {
    public final BooleanProperty considered = new SimpleBooleanProperty();
    public final BooleanProperty matter = new SimpleBooleanProperty();
    public final BooleanProperty information = new SimpleBooleanProperty();
    public final BooleanProperty alternatives = new SimpleBooleanProperty();
    public final BooleanProperty consequences = new SimpleBooleanProperty();
    public final BooleanProperty notPressured = new SimpleBooleanProperty();

    /** Absent when competence was not considered. */
    Optional<Competence> answers(String judgedBy, Optional<LocalDate> on) {
        if (!considered.get() || on.isEmpty()) return Optional.empty();
        return Optional.of(new Competence(matter.get(), information.get(), alternatives.get(), consequences.get(), notPressured.get(), judgedBy,
            on.get()));
    }
}

package org.teamaround.referral.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.teamaround.referral.Level;
import org.teamaround.directory.Need;
import org.teamaround.referral.Story;

/** Reason, needs and what is asked for, as typed. */
public final class StoryModel {
    public final StringProperty reason = new SimpleStringProperty("");
    public final ObjectProperty<Optional<Need>> primary = new SimpleObjectProperty<>(Optional.empty());
    public final ObservableSet<Need> needs = FXCollections.observableSet();
    public final StringProperty strengths = new SimpleStringProperty("");
    public final StringProperty impact = new SimpleStringProperty("");
    public final StringProperty tried = new SimpleStringProperty("");
    public final StringProperty askedFor = new SimpleStringProperty("");
    public final StringProperty wishes = new SimpleStringProperty("");
    public final StringProperty communication = new SimpleStringProperty("");
    public final StringProperty risks = new SimpleStringProperty("");
    public final StringProperty agencies = new SimpleStringProperty("");
    public final ObjectProperty<Optional<Level>> level = new SimpleObjectProperty<>(Optional.empty());

    boolean isEmpty() {
        return (reason.get() + askedFor.get()).isBlank() && needs.isEmpty() && primary.get().isEmpty();
    }

    Story story() {
        List<Need> ordered = new ArrayList<>(primary.get().stream().toList());
        needs.stream().sorted().filter(n -> !ordered.contains(n)).forEach(ordered::add);
        return new Story(reason.get(), ordered, strengths.get(), impact.get(), tried.get(), askedFor.get(), wishes.get(), communication.get(),
            risks.get(), agencies.get());
    }
}

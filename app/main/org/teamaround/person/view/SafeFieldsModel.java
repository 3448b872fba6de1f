package org.teamaround.person.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.Channel;
import org.teamaround.person.Reach;
import org.teamaround.person.SafeContact;
import org.teamaround.person.Safety;
import org.teamaround.ui.Named;

/** How a person can safely be reached, one line for each channel, as typed. */
final class SafeFieldsModel {
    /** One channel; {@code how} is asked for "only", and by hand. */
    static final class Line {
        final Channel channel;
        final ObjectProperty<Optional<Safety>> safety = new SimpleObjectProperty<>(Optional.empty());
        final StringProperty how = new SimpleStringProperty("");

        private Line(Channel channel) {
            this.channel = channel;
        }
    }

    final ObservableList<Practitioner> workers = FXCollections.observableArrayList();
    final ObjectProperty<Named<Practitioner>> through = new SimpleObjectProperty<>(Named.nothing());
    private final Map<Channel, Line> lines = new EnumMap<>(Channel.class);
    /** Somebody who is no longer in the list stays who it was while nobody else is chosen. */
    private Optional<PractitionerId> gone = Optional.empty();

    SafeFieldsModel() {
        for (Channel channel : Channel.values()) lines.put(channel, new Line(channel));
    }

    Line line(Channel channel) {
        return Objects.requireNonNull(lines.get(channel));
    }

    void fill(Reach reach, List<Practitioner> known) {
        workers.setAll(known);
        for (SafeContact safe : reach.safe()) {
            line(safe.channel()).safety.set(Optional.of(safe.safety()));
            line(safe.channel()).how.set(safe.how());
            Optional<Practitioner> worker = safe.through().flatMap(id -> known.stream().filter(w -> w.id().equals(id)).findFirst());
            worker.ifPresentOrElse(w -> through.set(Named.known(w)), () -> gone = safe.through());
        }
    }

    List<SafeContact> typed() {
        return lines.values().stream().flatMap(line -> line.safety.get().stream().map(safety -> typed(line, safety))).toList();
    }

    private SafeContact typed(Line line, Safety safety) {
        if (line.channel != Channel.HAND) return new SafeContact(line.channel, safety, line.how.get(), Optional.empty());
        Optional<PractitionerId> worker = through.get().found().map(Practitioner::id).or(() -> through.get().isNothing() ? gone : Optional.empty());
        String how = Stream.of(line.how.get(), through.get().newName().orElse("")).filter(w -> !w.isBlank()).reduce((one, other) -> one + ", " + other).orElse("");
        return new SafeContact(Channel.HAND, safety, how, worker);
    }
}

package org.teamaround.diary.view;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.teamaround.diary.DueList;
import org.teamaround.diary.Urgency;
import org.teamaround.kernel.Moment;
import org.teamaround.ui.Background;

/** What Home shows: every line, and those of the part looked at. */
public final class HomeModel {
    /** Parts of the list: beyond eight weeks it is nobody's business today. */
    public enum Part { ALL, OVERDUE, SOON, COMING }

    private static final int WEEKS_AHEAD = 8;
    private final DueList dueList;
    private final HomeWords words;
    private final Moment moment;
    private final Background background;
    private final ObservableList<HomeLine> lines = FXCollections.observableArrayList();
    private final FilteredList<HomeLine> shown = new FilteredList<>(lines);
    private final BooleanProperty looked = new SimpleBooleanProperty();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);

    public HomeModel(DueList dueList, HomeWords words, Moment moment, Background background) {
        this.dueList = dueList;
        this.words = words;
        this.moment = moment;
        this.background = background;
        part.subscribe(now -> shown.setPredicate(line -> belongs(line, now)));
    }

    /** Asked again before it has begun to read, it reads once: a burst of news is one reading. */
    public void load() {
        if (asked.getAndSet(true)) return;
        background.run(this::read, this::show);
    }

    private void show(List<HomeLine> read) {
        looked.set(true);
        lines.setAll(read);
    }

    /** Whether what is due has been read; before that an empty list means nothing. */
    public ReadOnlyBooleanProperty looked() {
        return looked;
    }

    private List<HomeLine> read() {
        asked.set(false);
        LocalDate today = moment.today();
        return words.lines(dueList.on(today).stream().filter(d -> !d.issue().due().isAfter(today.plusWeeks(WEEKS_AHEAD))).toList(), today);
    }

    public ObservableList<HomeLine> lines() {
        return lines;
    }

    public ObservableList<HomeLine> shown() {
        return shown;
    }

    public ObjectProperty<Part> part() {
        return part;
    }

    public long count(Part which) {
        return lines.stream().filter(line -> belongs(line, which)).count();
    }

    private static boolean belongs(HomeLine line, Part part) {
        return switch (part) {
            case ALL -> true;
            case OVERDUE -> line.urgency().compareTo(Urgency.OVERDUE) >= 0;
            case SOON -> line.urgency() == Urgency.AMBER;
            case COMING -> line.urgency() == Urgency.COMING;
        };
    }
}

package org.teamaround.diary.view;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
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
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);

    public HomeModel(DueList dueList, HomeWords words, Moment moment, Background background) {
        this.dueList = dueList;
        this.words = words;
        this.moment = moment;
        this.background = background;
        part.subscribe(now -> shown.setPredicate(line -> belongs(line, now)));
    }

    public void load() {
        background.run(this::read, lines::setAll);
    }

    private List<HomeLine> read() {
        LocalDate today = moment.today();
        return dueList.on(today).stream().filter(d -> !d.issue().due().isAfter(today.plusWeeks(WEEKS_AHEAD))).map(d -> words.line(d, today)).toList();
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

package org.teamaround.diary.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.teamaround.diary.Happening;
import org.teamaround.diary.Timeline;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.ChildTab;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Section;

/** The story of a child's case on the child's page, newest first. */
public final class TimelineTab implements ChildTab {
    private static final int FIRST = 10;
    private final Desk desk;
    private final Timeline timeline;

    public TimelineTab(Desk desk, Timeline timeline) {
        this.desk = desk;
        this.timeline = timeline;
    }

    @Override
    public String title() {
        return "diary.timeline.title";
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Node content(PersonId child) {
        VBox body = new VBox();
        desk.background().run(() -> timeline.of(child), story -> body.getChildren().setAll(told(story)));
        return body;
    }

    private Node told(List<Happening> story) {
        if (story.isEmpty()) return new Label(desk.text().of("diary.timeline.empty"));
        Facts lines = new Facts();
        story.forEach(h -> lines.line(Dates.day(h.on()), desk.text().of(h.key(), h.said().toArray())));
        return new Section(desk.text().of("diary.timeline.heading"), lines);
    }
}

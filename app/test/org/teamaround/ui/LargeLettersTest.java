package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** What stands side by side in small letters stands one above the other in large ones, and nothing on top of anything. */
class LargeLettersTest {
    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Lays it out in a window so wide and high; a page that is too short squeezes its parts. */
    private static void laid(Region page, double width, double height, Runnable look) {
        Window.doOnWindow(() -> page.setMaxSize(width, height));
        try (Window window = Window.showing(() -> new StackPane(page))) {
            Window.doOnWindow(() -> {
                for (int i = 0; i < 3; i++) window.scene().getRoot().layout();
                look.run();
            });
        }
    }

    @Test
    void aHeadingNeverSitsOnItsButtonsHoweverLittleRoomThereIs() {
        Button[] acts = Window.onWindow(() -> new Button[] {new Button("Record the meeting"), new Button("Call a meeting")});
        Region page = Window.onWindow(() -> new VBox(new Section("Meetings", new StackPane(new Label("a list"))).beside(acts)));
        laid(page, 300, 60, () -> {
            Label heading = (Label) page.lookup(".section-title");
            assertThat(Stream.of(acts)).allSatisfy(act -> assertThat(place(act).getMinY()).isGreaterThanOrEqualTo(place(heading).getMaxY()));
        });
    }

    @Test
    void theSecondPartStandsBelowWhereLittleWouldBeLeftForIt() {
        Region first = Window.onWindow(Region::new);
        Region second = Window.onWindow(Region::new);
        Region both = Window.onWindow(() -> new Abreast(first, second, 40));
        Window.doOnWindow(() -> Stream.of(first, second).forEach(part -> part.setMinSize(100, 30)));
        laid(both, 900, 400, () -> assertThat(place(second).getMinX()).isGreaterThanOrEqualTo(place(first).getMaxX()));
        laid(both, 400, 400, () -> {
            assertThat(place(second).getMinY()).isGreaterThanOrEqualTo(place(first).getMaxY());
            assertThat(place(second).getWidth()).isGreaterThan(300);
        });
    }
}

package org.teamaround.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Icon;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;
import org.teamaround.ui.WrappedWords;

/** What stands before the vault is open: the name of the program at the left, one page at the right. */
final class Threshold extends BorderPane {
    private final StackPane place = new StackPane();
    private Optional<Screen> showing = Optional.empty();

    Threshold(Text text) {
        getStyleClass().add("threshold");
        setLeft(brand(text));
        setCenter(place);
    }

    private static VBox brand(Text text) {
        Label name = new Label(text.of("shell.name"));
        name.getStyleClass().add("brand-name");
        Label lead = new Label(text.of("shell.brand"));
        WrappedWords.of(lead);
        lead.getStyleClass().add("brand-lead");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Label locked = new Label(text.of("shell.brand.foot"), new Icon("bi-shield-lock"));
        WrappedWords.of(locked);
        locked.getStyleClass().add("brand-foot");
        VBox brand = new VBox(name, lead, gap, locked);
        brand.getStyleClass().add("brand");
        return brand;
    }

    void show(Screen screen) {
        showing.ifPresent(Screen::detach);
        showing = Optional.of(screen);
        setTop(null);
        Label title = new Label(screen.title());
        WrappedWords.of(title);
        title.getStyleClass().add("threshold-title");
        VBox column = new VBox(title, screen.content());
        column.getStyleClass().add("threshold-column");
        HBox centred = new HBox(column);
        centred.getStyleClass().add("threshold-page");
        centred.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        place.getChildren().setAll(scroll);
        applyCss();
        screen.attach();
        screen.firstFocus().ifPresentOrElse(Node::requestFocus, () -> firstIn(screen));
    }

    /** One sentence while something takes a moment. */
    void busy(String sentence) {
        Label words = new Label(sentence, new ProgressIndicator());
        words.getStyleClass().add("threshold-busy");
        place.getChildren().setAll(words);
    }

    /** Above the page that shows. */
    void say(String sentence) {
        setTop(new Banner(sentence, Tone.GRAVE));
    }

    /** Good news above the page that shows. */
    void tell(String sentence) {
        setTop(new Banner(sentence, Tone.GOOD));
    }

    private static void firstIn(Screen screen) {
        Node field = screen.content().lookup(".text-input");
        if (field != null) field.requestFocus();
    }
}

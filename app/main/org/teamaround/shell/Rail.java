package org.teamaround.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Icon;
import org.teamaround.ui.Text;

/** The places of the program, always in sight at the left. */
final class Rail extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final String AT_FOOT = "shell.place.settings";
    private final Text text;
    private final Consumer<Place> choose;

    Rail(Text text, List<Place> places, Consumer<Place> choose) {
        this.text = text;
        this.choose = choose;
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(text.of("shell.rail"));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        places.stream().filter(place -> !place.key().equals(AT_FOOT)).forEach(place -> getChildren().add(entry(place)));
        getChildren().add(gap);
        places.stream().filter(place -> place.key().equals(AT_FOOT)).forEach(place -> getChildren().add(entry(place)));
    }

    private Button entry(Place place) {
        Button button = new Button(text.of(place.key()), new Icon(place.icon()));
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("rail-entry");
        button.setOnAction(event -> choose.accept(place));
        button.setUserData(place);
        return button;
    }

    void mark(Optional<Place> chosen) {
        for (var entry : getChildren()) {
            boolean here = chosen.filter(place -> place == entry.getUserData()).isPresent();
            entry.pseudoClassStateChanged(CHOSEN, here);
            if (entry instanceof Button button) button.setAccessibleHelp(here ? text.of("shell.rail.here") : "");
        }
    }
}

package org.teamaround.shell;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.teamaround.ui.Hit;
import org.teamaround.ui.Icon;
import org.teamaround.ui.WrappedWords;

/** One line of the search box: what, under it why, at the right what tells it from others; the first of a group with its heading above. */
final class PaletteLine extends ListCell<Hit> {
    private final Consumer<Hit> chosen;

    PaletteLine(Consumer<Hit> chosen) {
        this.chosen = chosen;
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            Hit hit = getItem();
            if (hit != null) this.chosen.accept(hit);
        });
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setGraphic(hit == null || empty ? null : shown(hit));
        setAccessibleText(hit == null || empty ? "" : spoken(hit));
    }

    private static String spoken(Hit hit) {
        return String.join(", ", hit.name(), plain(hit.why()), hit.detail(), hit.group());
    }

    private static String plain(String marked) {
        return marked.replace(String.valueOf(Hit.FROM), "").replace(String.valueOf(Hit.TO), "");
    }

    private Node shown(Hit hit) {
        if (!beginsGroup(hit)) return line(hit);
        Label heading = new Label(hit.group());
        heading.getStyleClass().add("palette-group");
        return new VBox(heading, line(hit));
    }

    private boolean beginsGroup(Hit hit) {
        int before = getIndex() - 1;
        return !hit.group().isEmpty() && (before < 0 || before >= getListView().getItems().size() || !getListView().getItems().get(before).group().equals(hit.group()));
    }

    private static Node line(Hit hit) {
        VBox words = new VBox(new Label(hit.name()));
        if (!hit.why().isEmpty()) words.getChildren().add(marked(hit.why()));
        words.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label detail = new Label(hit.detail());
        detail.getStyleClass().add("field-help");
        detail.setMinWidth(0);
        HBox line = new HBox(new Icon(hit.icon()), words, gap, detail);
        HBox.setHgrow(words, Priority.SOMETIMES);
        line.getStyleClass().add("palette-line");
        return line;
    }

    private static Node marked(String why) {
        if (why.indexOf(Hit.FROM) < 0) {
            Label plain = new Label(why);
            plain.getStyleClass().add("field-help");
            return plain;
        }
        TextFlow flow = new TextFlow();
        if (!WrappedWords.mayBreak(plain(why))) flow.setMinWidth(Region.USE_PREF_SIZE);
        for (String part : why.split("(?=" + Hit.FROM + ")|(?<=" + Hit.TO + ")")) {
            javafx.scene.text.Text words = new javafx.scene.text.Text(plain(part));
            words.getStyleClass().add(part.indexOf(Hit.FROM) == 0 ? "palette-mark" : "palette-snippet");
            flow.getChildren().add(words);
        }
        return flow;
    }
}

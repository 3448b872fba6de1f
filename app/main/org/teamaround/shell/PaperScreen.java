package org.teamaround.shell;

import java.awt.image.BufferedImage;
import javafx.beans.binding.Bindings;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Text;

/** The preview: the real pages, one below the other. */
final class PaperScreen extends Screen {
    private final Text text;
    private final String title;
    private final PaperModel model;
    private final VBox pages = new VBox();
    private final VBox body;

    PaperScreen(Text text, String title, PaperModel model, Runnable save) {
        this.text = text;
        this.title = title;
        this.model = model;
        Buttons buttons = new Buttons(text);
        Label state = new Label();
        state.textProperty().bind(Bindings.createStringBinding(() -> model.state.get().isEmpty() ? "" : text.of(model.state.get()), model.state));
        HBox acts = new HBox(buttons.main(Action.of("shell.paper.print", model::print).icon("bi-printer")),
                buttons.plain(Action.of("shell.paper.save", save).icon("bi-file-earmark-arrow-down")), state);
        acts.getStyleClass().add("acts");
        pages.getStyleClass().add("paper-pages");
        body = new VBox(acts, pages);
        body.getStyleClass().addAll("dialog-body", "wide");
    }

    @Override
    protected void attached() {
        keep(model.pages.subscribe(this::lay));
        model.load();
    }

    private void lay() {
        pages.getChildren().clear();
        int number = 1;
        for (BufferedImage page : model.pages) pages.getChildren().add(sheet(page, number++));
    }

    private Node sheet(BufferedImage page, int number) {
        ImageView view = new ImageView(SwingFXUtils.toFXImage(page, null));
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(page.getWidth(), 860));
        view.setAccessibleText(text.of("shell.paper.page", number, model.pages.size()));
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("paper-page");
        return sheet;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node content() {
        return body;
    }
}

package org.teamaround.print.view;

import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.teamaround.print.view.PreviewModel.Said;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;

/** The page on the screen, its bar of controls above and one sentence about what was done between them. */
public final class PdfPreview extends BorderPane {
    private final Text text;
    private final PreviewModel model;
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);
    private final StackPane margin = new StackPane(sheet);
    private final ScrollPane scroll = new ScrollPane(margin);
    private final VBox top = new VBox();
    private final PreviewBar bar;

    PdfPreview(Text text, PreviewModel model, Runnable save) {
        this.text = text;
        this.model = model;
        bar = new PreviewBar(text, model, save);
        sheet.getStyleClass().add("paper-page");
        margin.getStyleClass().add("paper-margin");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("paper-scroll");
        scroll.setAccessibleRole(AccessibleRole.TEXT_AREA);
        top.getStyleClass().add("paper-top");
        top.getChildren().add(bar);
        getStyleClass().addAll("paper-preview", "wide", "fills");
        setTop(top);
        setCenter(scroll);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        addEventFilter(KeyEvent.KEY_PRESSED, bar::shortcut);
        model.shown.subscribe(this::show);
        model.said.subscribe(this::say);
    }

    /** What has the focus first: the page, so that the keys turn it at once. */
    ScrollPane page() {
        return scroll;
    }

    private void turn(KeyEvent event) {
        Runnable act = switch (event.getCode()) {
            case PAGE_DOWN, SPACE -> () -> model.turnTo(model.page.get() + 1);
            case PAGE_UP -> () -> model.turnTo(model.page.get() - 1);
            case HOME -> () -> model.turnTo(1);
            case END -> () -> model.turnTo(model.pages.get());
            case ADD, PLUS, EQUALS -> () -> model.resize(1);
            case SUBTRACT, MINUS -> () -> model.resize(-1);
            default -> null;
        };
        if (act == null || event.isShortcutDown() || event.isAltDown()) return;
        event.consume();
        act.run();
    }

    private void show(Optional<PdfPages.Page> shown) {
        picture.setImage(shown.map(page -> SwingFXUtils.toFXImage(page.picture(), null)).orElse(null));
        shown.ifPresent(page -> {
            double width = page.picture().getWidth() / dots();
            if (picture.getFitWidth() != width) picture.setFitWidth(width);
            picture.setPreserveRatio(true);
            scroll.setVvalue(0);
            scroll.setAccessibleText(text.of("print.preview.page", page.number(), model.pages.get()));
            scroll.setAccessibleHelp(page.words());
        });
    }

    /** Pixels of this screen for one of the layout. */
    double dots() {
        return getScene() == null || getScene().getWindow() == null ? 1 : Math.max(1, getScene().getWindow().getOutputScaleX());
    }

    private void say(Optional<Said> said) {
        top.getChildren().setAll(bar);
        said.ifPresent(now -> {
            Banner banner = new Banner(text.of(now.key(), now.name()), now.problem() ? Tone.CARE : Tone.QUIET);
            top.getChildren().add(banner);
            banner.setAccessibleRole(AccessibleRole.TEXT);
            banner.setAccessibleText(text.of(now.key(), now.name()));
        });
    }
}

package org.teamaround.print.view;

import java.util.Optional;
import javafx.scene.Node;
import org.teamaround.ui.Background;
import org.teamaround.ui.Printable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Text;

/** Looks at a finished document, as a page or a dialog; printing or saving it gives those bytes. */
public final class PreviewScreen extends Screen implements Printable {
    private final String title;
    private final PreviewModel model;
    private final PdfPreview preview;

    /**
     * @param title    heading; may name a child
     * @param fileName proposed when it is saved; names nobody
     */
    public PreviewScreen(Text text, Background background, Printers printers, SavePlace place, Leaving leaving, String title, String fileName, byte[] pdf) {
        this.title = title;
        model = new PreviewModel(background, printers, leaving, pdf);
        preview = new PdfPreview(text, model, () -> place.ask(fileName).ifPresent(model::save));
        preview.sceneProperty().subscribe(scene -> {
            if (scene != null) preview.prefHeightProperty().bind(scene.heightProperty());
        });
    }

    @Override
    protected void attached() {
        model.open(preview.dots());
        keep((AutoCloseable) model::close);
    }

    @Override
    public void print() {
        model.print();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node content() {
        return preview;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(preview.page());
    }
}

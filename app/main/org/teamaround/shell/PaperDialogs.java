package org.teamaround.shell;

import javafx.scene.Scene;
import org.teamaround.print.view.DesktopPrinters;
import org.teamaround.print.view.PreviewScreen;
import org.teamaround.print.view.SaveDialog;
import org.teamaround.ui.Background;
import org.teamaround.ui.DialogLayer;
import org.teamaround.ui.Papers;
import org.teamaround.ui.Text;

/** Shows a document above the page, from where it is printed or saved. */
final class PaperDialogs implements Papers {
    private final Text text;
    private final Background background;
    private final DialogLayer layer;
    private final Scene scene;
    private boolean ended;

    PaperDialogs(Text text, Background background, DialogLayer layer, Scene scene) {
        this.text = text;
        this.background = background;
        this.layer = layer;
        this.scene = scene;
    }

    /** The window locks: a paper that is ready only later does not show. */
    void end() {
        ended = true;
    }

    @Override
    public void show(String title, String fileName, byte[] pdf) {
        if (ended) return;
        layer.open(new PreviewScreen(text, background, new DesktopPrinters(), new SaveDialog(text, scene::getWindow), title, fileName, pdf));
    }
}

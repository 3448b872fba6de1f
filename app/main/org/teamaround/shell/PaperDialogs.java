package org.teamaround.shell;

import java.util.function.Function;
import javafx.scene.Scene;
import org.teamaround.print.view.DesktopPrinters;
import org.teamaround.print.view.Leaving;
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
    private final Function<String, Leaving> trail;
    private boolean ended;

    /** @param trail by the title of the document, who is told when it leaves */
    PaperDialogs(Text text, Background background, DialogLayer layer, Scene scene, Function<String, Leaving> trail) {
        this.text = text;
        this.background = background;
        this.layer = layer;
        this.scene = scene;
        this.trail = trail;
    }

    /** The window locks: a paper that is ready only later does not show. */
    void end() {
        ended = true;
    }

    @Override
    public void show(String title, String fileName, byte[] pdf) {
        if (ended) return;
        layer.open(new PreviewScreen(text, background, new DesktopPrinters(), new SaveDialog(text, scene::getWindow), trail.apply(title), title, fileName, pdf));
    }
}

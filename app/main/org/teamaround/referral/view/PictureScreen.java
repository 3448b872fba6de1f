package org.teamaround.referral.view;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.teamaround.ui.Screen;

/** A picture that came with a referral, to look at. */
public final class PictureScreen extends Screen {
    private final String title;
    private final ScrollPane body;

    PictureScreen(String title, Image picture) {
        this.title = title;
        ImageView view = new ImageView(picture);
        view.setAccessibleText(title);
        body = new ScrollPane(view);
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }
}

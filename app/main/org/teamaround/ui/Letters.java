package org.teamaround.ui;

import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Follows the size of the letters around a node, for what no style sheet can size in em. */
final class Letters {
    private Subscription root = Subscription.EMPTY;

    /** @param em told the pixels of one em, now and whenever the zoom changes */
    Letters(Node node, DoubleConsumer em) {
        em.accept(Theme.BASE_SIZE);
        node.sceneProperty().subscribe(scene -> {
            root.unsubscribe();
            root = scene == null ? Subscription.EMPTY : scene.getRoot().styleProperty().subscribe(style -> {
                if (node.getScene() != null) em.accept(Theme.em(node.getScene()));
            });
        });
    }
}

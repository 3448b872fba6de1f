package org.teamaround.ui;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.teamaround.ui.list.NamedShape;

/** The views of a list: those the program offers, those its user saved, and saving one. */
final class ListViewsMenu<T> extends MenuButton {
    private final ListDesk<T> desk;
    private final Text text;

    ListViewsMenu(ListDesk<T> desk) {
        this.desk = desk;
        text = desk.desk().text();
        setText(text.of("ui.list.views"));
        setGraphic(new Icon("bi-bookmark"));
        setMnemonicParsing(false);
        getStyleClass().add("flat");
        setOnShowing(event -> lay());
        lay();
    }

    private void lay() {
        getItems().setAll(desk.item("ui.list.view.all", () -> {
            desk.takeAll();
            desk.list().table().requestFocus();
        }));
        desk.list().offers().forEach(offer -> getItems().add(desk.worded(text.of(desk.list().keys() + ".view." + offer.name()), () -> desk.choose(offer.shape()))));
        List<NamedShape> own = desk.named();
        own.forEach(view -> getItems().add(desk.worded(view.first() ? text.of("ui.list.view.first", view.name()) : view.name(), () -> desk.choose(view.shape()))));
        getItems().addAll(new SeparatorMenuItem(), desk.item("ui.list.view.save", this::save));
        if (!own.isEmpty()) getItems().add(forgetting(own));
    }

    private Menu forgetting(List<NamedShape> own) {
        Menu menu = new Menu(text.of("ui.list.view.forget"));
        own.forEach(view -> menu.getItems().add(desk.worded(view.name(), () -> desk.forget(view.name()))));
        return menu;
    }

    private void save() {
        desk.desk().navigator().openDialog(new ListViewScreen<>(desk));
    }
}

package org.teamaround.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/** A month to pick a day from, under a field; weeks begin on Monday. */
final class CalendarPopup {
    private final Region owner;

    CalendarPopup(Region owner) {
        this.owner = owner;
    }

    void show(LocalDate start, Consumer<LocalDate> picked) {
        DatePicker picker = new DatePicker(start);
        picker.setShowWeekNumbers(false);
        DatePickerSkin skin = new DatePickerSkin(picker);
        Node month = skin.getPopupContent();
        Popup popup = new Popup();
        popup.setAutoHide(true);
        StackPane frame = new StackPane(month);
        frame.setStyle("-fx-font-size: " + Theme.em(owner.getScene()) + "px;");
        popup.getContent().add(frame);
        picker.valueProperty().subscribe((before, day) -> {
            picked.accept(day);
            popup.hide();
            owner.requestFocus();
        });
        Bounds bounds = owner.localToScreen(owner.getBoundsInLocal());
        popup.show(owner, bounds.getMinX(), bounds.getMaxY() + 2);
        month.requestFocus();
    }
}

package org.teamaround.shell;

import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Fault;
import org.teamaround.print.PageImages;
import org.teamaround.ui.Background;

/** A finished document: its pages to look at, and what was done with it. */
final class PaperModel {
    private static final float DOTS_PER_INCH = 110;
    final ObservableList<BufferedImage> pages = FXCollections.observableArrayList();
    /** Text key of what is or was being done; empty for nothing. */
    final StringProperty state = new SimpleStringProperty("shell.paper.setting");
    private final Background background;
    private final byte[] pdf;
    private final Predicate<byte[]> printing;
    private final BiConsumer<File, byte[]> saving;

    PaperModel(Background background, byte[] pdf, Predicate<byte[]> printing, BiConsumer<File, byte[]> saving) {
        this.background = background;
        this.pdf = pdf;
        this.printing = printing;
        this.saving = saving;
    }

    void load() {
        background.runLong(() -> new PageImages(DOTS_PER_INCH).of(pdf), this::loaded, this::failed);
    }

    private void loaded(List<BufferedImage> images) {
        state.set("");
        pages.setAll(images);
    }

    void print() {
        state.set("shell.paper.printing");
        background.runLong(() -> printing.test(pdf), done -> state.set(done ? "shell.paper.printed" : ""), this::failed);
    }

    void save(File file) {
        background.runLong(() -> {
            saving.accept(file, pdf);
            return true;
        }, done -> state.set("shell.paper.saved"), this::failed);
    }

    private void failed(Fault fault) {
        state.set("shell.paper.failed");
    }
}

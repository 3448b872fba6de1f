package org.teamaround.print.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Fault;
import org.teamaround.ui.Background;

/** A finished document being looked at: which page, how large, on which printer, and what came of it. */
public final class PreviewModel {
    static final List<Double> ZOOMS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);
    /** Said below the pages. */
    record Said(String key, String name, boolean problem) {}

    final IntegerProperty page = new SimpleIntegerProperty(1);
    final IntegerProperty pages = new SimpleIntegerProperty(0);
    final IntegerProperty zoom = new SimpleIntegerProperty(ZOOMS.indexOf(1.0));
    final ObjectProperty<Optional<PdfPages.Page>> shown = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Said>> said = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<String> printers = FXCollections.observableArrayList();
    final ObjectProperty<Optional<String>> printer = new SimpleObjectProperty<>(Optional.empty());
    final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final Background background;
    private final Printers printing;
    private final Leaving leaving;
    private final byte[] pdf;
    private Optional<PdfPages> open = Optional.empty();
    private double dots = 1;

    public PreviewModel(Background background, Printers printing, Leaving leaving, byte[] pdf) {
        this.background = background;
        this.printing = printing;
        this.leaving = leaving;
        this.pdf = pdf;
    }

    /** @param screenDots pixels of the screen for one of the layout */
    void open(double screenDots) {
        dots = screenDots;
        background.runLong(() -> new PdfPages(pdf), this::opened, this::failed);
        background.runLong(() -> new Found(printing.names(), printing.usual()), this::found, this::failed);
    }

    void close() {
        open.ifPresent(document -> background.runLong(() -> {
            document.close();
            return true;
        }, done -> { }, fault -> { }));
        open = Optional.empty();
        shown.set(Optional.empty());
    }

    private void opened(PdfPages document) {
        open = Optional.of(document);
        pages.set(document.count());
        turnTo(page.get());
    }

    private record Found(List<String> names, Optional<String> usual) {}

    private void found(Found found) {
        printers.setAll(found.names());
        printer.set(found.usual().filter(found.names()::contains).or(() -> found.names().stream().findFirst()));
    }

    /** The nearest page there is. */
    void turnTo(int number) {
        page.set(Math.clamp(number, 1, Math.max(1, pages.get())));
        draw();
    }

    void resize(int steps) {
        zoom.set(Math.clamp(zoom.get() + steps, 0, ZOOMS.size() - 1));
        draw();
    }

    private void draw() {
        open.ifPresent(document -> {
            int number = page.get();
            double size = ZOOMS.get(zoom.get());
            background.runLong(() -> number == page.get() ? Optional.of(document.page(number, size, dots)) : Optional.<PdfPages.Page>empty(),
                    drawn -> drawn.filter(this::stillWanted).ifPresent(wanted -> shown.set(Optional.of(wanted))), this::failed);
        });
    }

    private boolean stillWanted(PdfPages.Page drawn) {
        return drawn.number() == page.get() && drawn.zoom() == ZOOMS.get(zoom.get()) && open.isPresent();
    }

    void print() {
        Optional<String> chosen = printer.get();
        if (chosen.isEmpty()) {
            say("print.preview.no-printer", "", true);
            return;
        }
        int count = copies.get();
        say("print.preview.printing", chosen.get(), false);
        background.runLong(() -> {
            leaving.onPaper(pdf);
            printing.print(pdf, chosen.get(), count);
            return true;
        }, done -> say("print.preview.printed", chosen.get(), false), fault -> say("print.preview.not-printed", chosen.get(), true));
    }

    void save(Path file) {
        background.runLong(() -> {
            leaving.asFile(pdf);
            write(file);
            return true;
        }, done -> say("print.preview.saved", "", false), fault -> say("print.preview.not-saved", "", true));
    }

    private void write(Path file) {
        try {
            Files.write(file, pdf);
        } catch (IOException e) {
            throw new Fault("press.save", e);
        }
    }

    private void failed(Fault fault) {
        say("print.preview.failed", fault.code(), true);
    }

    private void say(String key, String name, boolean problem) {
        said.set(Optional.of(new Said(key, name, problem)));
    }
}

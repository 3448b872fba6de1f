package org.teamaround.print.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.print.SamplePdf;
import org.teamaround.ui.ImmediateBackground;

class PreviewModelTest {
    private static final byte[] PDF = SamplePdf.fivePages();
    private final FakePrinters printers = new FakePrinters("Front office", "Upstairs");
    private final List<String> left = new ArrayList<>();
    private final Leaving leaving = new Leaving() {
        @Override
        public void onPaper(byte[] pdf) {
            left.add("on paper");
        }

        @Override
        public void asFile(byte[] pdf) {
            left.add("as a file");
        }
    };
    private final PreviewModel model = new PreviewModel(new ImmediateBackground(), printers, leaving, PDF);

    @BeforeEach
    void open() {
        model.open(1);
    }

    @Test
    void pagesTurnAndStopAtBothEnds() {
        assertThat(model.pages.get()).isEqualTo(5);
        model.turnTo(3);
        assertThat(shown().number()).isEqualTo(3);
        model.turnTo(99);
        assertThat(shown().number()).isEqualTo(5);
        model.turnTo(-1);
        assertThat(shown().number()).isEqualTo(1);
        assertThat(shown().words()).contains("Contents", "Agenda", "Plan");
    }

    @Test
    void zoomDrawsThePageLarger() {
        int before = shown().picture().getWidth();
        model.resize(1);
        assertThat(shown().picture().getWidth()).isBetween(before * 5 / 4 - 1, before * 5 / 4 + 2);
        model.resize(100);
        model.resize(-100);
        assertThat(shown().zoom()).isEqualTo(0.5);
    }

    @Test
    void printsTheVeryBytesOnTheUsualPrinter() {
        model.copies.set(3);
        model.print();
        assertThat(printers.printed).singleElement().satisfies(printed -> {
            assertThat(printed.pdf()).isSameAs(PDF);
            assertThat(printed.printer()).isEqualTo("Upstairs");
            assertThat(printed.copies()).isEqualTo(3);
        });
        assertThat(model.said.get()).contains(new PreviewModel.Said("print.preview.printed", "Upstairs", false));
        assertThat(left).as("noted once, however many copies").containsExactly("on paper");
    }

    @Test
    void aPrinterThatFailsIsTold() {
        printers.broken = true;
        model.print();
        assertThat(model.said.get()).contains(new PreviewModel.Said("print.preview.not-printed", "Upstairs", true));
    }

    @Test
    void noPrinterIsTold() {
        model.printer.set(Optional.empty());
        model.print();
        assertThat(printers.printed).isEmpty();
        assertThat(left).isEmpty();
        assertThat(model.said.get()).contains(new PreviewModel.Said("print.preview.no-printer", "", true));
    }

    @Test
    void savesTheVeryBytesAndTellsWhenItCannot(@TempDir Path folder) throws IOException {
        model.save(folder.resolve("agenda.pdf"));
        assertThat(Files.readAllBytes(folder.resolve("agenda.pdf"))).isEqualTo(PDF);
        assertThat(left).containsExactly("as a file");
        model.save(folder.resolve("no such folder").resolve("agenda.pdf"));
        assertThat(model.said.get()).contains(new PreviewModel.Said("print.preview.not-saved", "", true));
    }

    @Test
    void aPictureThatComesTooLateIsNotShown() {
        model.close();
        model.turnTo(2);
        assertThat(model.shown.get()).isEmpty();
    }

    private PdfPages.Page shown() {
        return model.shown.get().orElseThrow();
    }
}

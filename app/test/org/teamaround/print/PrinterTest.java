package org.teamaround.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PrinterTest {
    private static final Printer PRINTER = SamplePaper.printer();

    @Test
    void everyNameIsInTheWordsOfThePdf() throws IOException {
        byte[] pdf = PRINTER.pdf(new SamplePaper().paper());
        Files.write(Path.of("target/sample.pdf"), pdf);
        assertThat(new PdfText().of(pdf)).contains(SamplePaper.NAMES);
    }

    @Test
    void isAccessibleAndKeepsForYears() {
        VeraPdf.assertAccessible(PRINTER.pdf(new SamplePaper().paper()));
    }

    @Test
    void packHasContentsAndCountsPagesThrough() throws IOException {
        Pack pack = new Pack("Team around the child pack", "TAC-7", java.util.List.of(new SamplePaper().paper("Agenda", false),
                new SamplePaper().with("rows", SamplePaper.rows(60)).paper("Łucja's plan", true), new SamplePaper().paper("Attendance", false)),
                org.teamaround.kernel.Clearance.NO_PERSON);
        byte[] pdf = PRINTER.pack(pack);
        Files.write(Path.of("target/pack.pdf"), pdf);
        VeraPdf.assertAccessible(pdf);
        int pages = new PdfText().pages(pdf);
        assertThat(new PdfText().of(pdf)).contains("Contents", "Page 1 of " + pages, "Page " + pages + " of " + pages);
    }
}

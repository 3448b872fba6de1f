package org.teamaround.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Clearance;

class PrinterTest {
    private static final Printer PRINTER = SamplePaper.printer();
    private final PdfText words = new PdfText();

    @Test
    void everyNameIsInTheWordsOfThePdf() {
        byte[] pdf = PRINTER.pdf(new SamplePaper().paper());
        assertThat(words.of(pdf)).contains(SamplePaper.NAMES);
    }

    @Test
    void isAccessibleAndKeepsForYears() {
        VeraPdf.assertAccessible(PRINTER.pdf(new SamplePaper().paper()));
    }

    @Test
    void packHasContentsAndCountsPagesThrough() {
        byte[] pdf = PRINTER.pack(pack());
        VeraPdf.assertAccessible(pdf);
        int pages = words.pages(pdf);
        assertThat(words.of(pdf)).contains("Contents", "Page 1 of " + pages, "Page " + pages + " of " + pages, "Łucja's plan");
    }

    @Test
    void theSamePaperMakesTheSameBytes() {
        assertThat(PRINTER.pack(pack())).isEqualTo(PRINTER.pack(pack())).isEqualTo(SamplePaper.printer().pack(pack()));
    }

    @Test
    void everyPageCarriesReferenceVersionAndMarking() {
        byte[] pdf = PRINTER.pdf(new SamplePaper().with("rows", SamplePaper.rows(60)).paper());
        String all = words.of(pdf);
        for (int page = 1; page <= words.pages(pdf); page++) {
            assertThat(all).contains("CAF-2026-0042 · Version 2, 14 May 2026 OFFICIAL-SENSITIVE Page " + page + " of " + words.pages(pdf));
        }
    }

    @Test
    void tableHeadsRepeatOnEveryPage() {
        byte[] pdf = PRINTER.pdf(new SamplePaper().with("rows", SamplePaper.rows(60)).paper());
        List<String> withRows = Stream.of(words.of(pdf).split("CAF-2026-0042 · ")).filter(page -> page.contains("Action number")).toList();
        assertThat(withRows).hasSizeGreaterThan(1).allMatch(page -> page.contains("Action Who By when"));
    }

    private static Pack pack() {
        return new Pack("Team around the child pack", "TAC-7", List.of(new SamplePaper().paper("Agenda", false),
                new SamplePaper().with("rows", SamplePaper.rows(60)).paper("Łucja's plan", true), new SamplePaper().paper("Attendance", false)),
                Clearance.NO_PERSON);
    }
}

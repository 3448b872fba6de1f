package org.teamaround.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Clearance;

/** Nothing is ever clipped: long things flow to continuation pages. */
class PaperFlowTest {
    private static final Printer PRINTER = SamplePaper.printer();
    private final PdfText words = new PdfText();

    @Test
    void aNoteOfTwentyThousandCharactersFlowsOverPages() {
        String note = numbered(3_300);
        byte[] pdf = PRINTER.pdf(new SamplePaper().with("note", note).paper());
        assertThat(squeezed(words.of(pdf))).contains("1begin").contains("3300end");
        assertThat(missing(pdf, 3_300)).isEmpty();
        assertThat(Margins.outside(pdf)).isEmpty();
        VeraPdf.assertAccessible(pdf);
    }

    @Test
    void aTableCellLongerThanAPageFlowsToo() {
        byte[] pdf = PRINTER.pdf(new SamplePaper().with("rows", List.of(List.of("short", "short", "short"),
                List.of(numbered(1_500), "Ngozi Adébáyọ̀", "1 June"), List.of("last", "row", "here"))).paper());
        assertThat(missing(pdf, 1_500)).isEmpty();
        assertThat(Margins.outside(pdf)).isEmpty();
        VeraPdf.assertAccessible(pdf);
    }

    @Test
    void aLongFactFlowsToo() {
        byte[] pdf = PRINTER.pdf(new SamplePaper().with("facts", List.of(new Fact("Reason", numbered(1_500)), new Fact("Other", "x"))).paper());
        assertThat(missing(pdf, 1_500)).isEmpty();
        assertThat(Margins.outside(pdf)).isEmpty();
        VeraPdf.assertAccessible(pdf);
    }

    @Test
    void aWordWiderThanTheLineIsBroken() {
        String wide = "x".repeat(400) + "END";
        byte[] pdf = PRINTER.pdf(new SamplePaper().with("note", wide).with("rows", List.of(List.of(wide, wide, wide))).paper());
        assertThat(squeezed(words.of(pdf))).contains(wide);
        assertThat(Margins.outside(pdf)).isEmpty();
        VeraPdf.assertAccessible(pdf);
    }

    @Test
    void theLookAtTheMarginsSeesWhatStandsOutside() {
        Paper wide = new Paper("overflow", "Wide", "", "", Locale.UK, Map.of("words", "over the edge"), Clearance.NO_PERSON, false);
        assertThat(Margins.outside(PRINTER.pdf(wide))).isNotEmpty();
    }

    private List<Integer> missing(byte[] pdf, int count) {
        String all = squeezed(words.of(pdf));
        return IntStream.rangeClosed(1, count).filter(i -> !all.contains("w" + i + ".")).boxed().toList();
    }

    private static String numbered(int count) {
        return "1begin " + IntStream.rangeClosed(1, count).mapToObj(i -> "w" + i + "." + (i % 97 == 0 ? "\n" : "")).collect(Collectors.joining(" "))
                + " " + count + "end";
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}

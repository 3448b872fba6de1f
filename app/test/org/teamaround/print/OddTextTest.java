package org.teamaround.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people paste. */
class OddTextTest {
    private static final Printer PRINTER = SamplePaper.printer();

    @Test
    void oddCharactersNeitherBreakNorVanish() {
        String note = "Bell\u0007 null\u0000 emoji 😀 👩‍👩‍👧 flag 🇬🇧 lone \uD83D end override \u202Eabc\u202C private \uE005 zero\u200Bwidth\uFEFF "
                + "→ ≥ ✓ ½ “quoted” – — … office fluffy ﬁ e\u0301 A\u030A soft\u00ADhyphen no\u00A0break Khmer ខ្មែរ Korean 김민준 ]]> &amp; <br/>\r\nnext line\ttab";
        byte[] pdf = PRINTER.pdf(new SamplePaper().with("note", note).paper());
        VeraPdf.assertAccessible(pdf);
        assertThat(new PdfText().of(pdf).replaceAll("\\s+", " ")).contains("Bell null emoji [grinning face]", "→ ≥ ✓ ½ “quoted” – — …",
                "office fluffy", "é Å", "override abc private", "]]> &amp; <br/> next line");
    }

    @Test
    void wordsOfBothDirectionsStandInOneLine() {
        String note = "Mother يوسف الصالح (born 2019) met Mr כהן at 10:30; محمد گل خان came late.\nيُوسُفُ الصَّالِح\nپشتو ڙ ټ ښ ے ھ\n"
                + "عبد الله بن محمد بن يوسف الصالح ".repeat(12);
        byte[] pdf = PRINTER.pdf(new SamplePaper().with("note", note).with("rows", List.of(List.of("يوسف الصالح", "ਮਨਪ੍ਰੀਤ ਕੌਰ ਸਿੰਘ", "陈林")))
                .paper("يوسف الصالح: Assessment for ਸਿੰਘ ọ̀ 陈林", false));
        VeraPdf.assertAccessible(pdf);
        assertThat(new PdfText().of(pdf)).contains("يوسف الصالح", "כהן", "محمد گل خان", "يُوسُفُ الصَّالِح", "ਮਨਪ੍ਰੀਤ ਕੌਰ ਸਿੰਘ");
    }
}

package org.teamaround.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldedTest {
    @Test void foldingBringsSpellingsTogether() {
        assertThat(Stream.of("Ó Murchú", "O'Murchu", "o’murchu", "Ó  MURCHÚ", "OʼMurchú", "O´Murchu").map(Folded::of)).containsOnly("omurchu");
        assertThat(Folded.of("Świerczyńska")).isEqualTo("swierczynska");
        assertThat(Folded.of("Łucja")).isEqualTo("lucja");
        assertThat(Folded.of("al-Ṣāliḥ")).isEqualTo("alsalih");
        assertThat(Folded.of("Straße Søren Đorđe")).isEqualTo("strassesorendorde");
        assertThat(Folded.of("Adébáyọ̀")).isEqualTo("adebayo");
        assertThat(Folded.of("İpek Yıldız")).isEqualTo("ipekyildiz");
    }

    @Test void otherAlphabetsKeepTheirLetters() {
        assertThat(Folded.of("الصَّالِح")).isEqualTo("الصالح");
        assertThat(Folded.of("أحمد")).isEqualTo(Folded.of("احمد"));
        assertThat(Folded.of("陈林")).isEqualTo("陈林");
        assertThat(Folded.of("Семён")).isEqualTo("семен");
        assertThat(Folded.of("प्रियंका")).isEqualTo("प्रियंका").isNotEqualTo(Folded.of("पारयक"));
        assertThat(Folded.of("١٤٠٩")).isEqualTo("1409");
    }

    @Test void hyphensPartWordsAndApostrophesJoinThem() {
        assertThat(Folded.words("O'Neill-Łaska  (Ania)")).isEqualTo(List.of("oneill", "laska", "ania"));
        assertThat(Folded.line("  Ní  Dhonnchadha ")).isEqualTo("ni dhonnchadha");
        assertThat(Folded.words("…  — !")).isEmpty();
    }

    @Test void sentencesKeepTheirPunctuation() {
        assertThat(Folded.plain("  Closed:  Ó Briain (needs met), £3.50 ")).isEqualTo("closed: o briain (needs met), £3.50");
    }

    @Test void whatCannotBeSeenIsNotThere() {
        assertThat(Folded.of("\u202bAnna\u202c \u200fBell\u0000")).isEqualTo("annabell");
        assertThat(Folded.of("A" + "\u0301".repeat(500) + "nna")).isEqualTo("anna");
        assertThat(Folded.of("😀")).isEmpty();
        assertThat(Folded.of("\ud83d")).isEmpty();
    }

    @Test void everyTypedWordBeginsAWordInAnyOrder() {
        assertThat(Folded.matches("Łucja Świerczyńska-Kaczmarek", "kacz lu")).isTrue();
        assertThat(Folded.matches("Niamh O'Brien", "brien")).isTrue();
        assertThat(Folded.matches("Niamh O'Brien", "obr niamh")).isTrue();
        assertThat(Folded.matches("Niamh O'Brien", "amh")).isFalse();
        assertThat(Folded.matches("Niamh O'Brien", " ")).isTrue();
    }

    @Test void macAndMcAreOneAnother() {
        assertThat(Folded.macAndMc("macdonald")).contains("mcdonald");
        assertThat(Folded.macAndMc("mcdonald")).contains("macdonald");
        assertThat(Folded.macAndMc("mace")).isEmpty();
        assertThat(Folded.macAndMc("bell")).isEmpty();
    }
}

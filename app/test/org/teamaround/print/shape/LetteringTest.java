package org.teamaround.print.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {
    private final Lettering lettering = new Lettering(new Typefaces());

    @Test
    void plainNamesStayTextAndAccentsAreComposed() {
        assertThat(lettering.set("Łucja e\u0301")).isEqualTo("Łucja é");
        assertThat(lettering.outlines().sheets()).isEmpty();
    }

    @Test
    void onlyTheStackedLetterIsDrawnAndTheSameOneOnce() {
        assertThat(lettering.set("báyọ\u0300 báyọ\u0300")).isEqualTo("báy\uE000 báy\uE000");
        assertThat(lettering.outlines().sheets().getFirst()).singleElement().extracting(Outlines.Word::letters).isEqualTo("ọ\u0300");
    }

    @Test
    void whatMustNotBeSeenIsDropped() {
        assertThat(lettering.set("a\u202Eb\u200B\uE123\uFE0Fc")).isEqualTo("abc");
    }

    @Test
    void aDocumentWithThousandsOfDrawnWordsGetsSeveralFonts() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 600; i++) many.append((char) (0x0A05 + i % 20)).append((char) (0x0A2E + i / 20 % 8)).append((char) (0x0A15 + i / 160)).append(' ');
        lettering.set(many.toString());
        assertThat(lettering.outlines().sheets().stream().map(java.util.List::size)).hasSizeGreaterThan(1).allMatch(size -> size <= Outlines.SHEET);
        assertThat(new FontCase(lettering).families()).startsWith("'Noto Sans', 'Outlines 0', 'Outlines 1'");
    }

    @Test
    void noBundledTypefaceHasLettersWhereStandInsAre() {
        Typefaces typefaces = new Typefaces();
        for (Typeface face : Typeface.values()) {
            assertThat(java.util.stream.IntStream.range(Outlines.FIRST, 0xF8FF).filter(code -> typefaces.draws(face, code))).as(face.family()).isEmpty();
        }
    }
}

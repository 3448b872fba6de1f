package org.teamaround.vault.backup.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One header has one writing: spaces, empty lines, padding and other ends of lines are refused, as the stock tool refuses them. */
class AgeHeaderTest {
    private static final String START = "age-encryption.org/v1\n";
    private static final String CODE = "--- " + "A".repeat(43) + "\n";
    private static final String LINE = "A".repeat(64) + "\n";

    private static AgeHeader read(String text) throws IOException {
        return AgeInput.header(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-> X\n\n", "-> X a b\nAAAA\n", "-> X\n" + "AAAAAAAA\n", "-> !~ \"#$ %&'\nAA\n", "-> X\n\n-> Y\n\n"})
    void isReadWhenWrittenAsItShould(String stanzas) throws IOException {
        assertThat(AgeHeaderFormat.write(read(START + stanzas + CODE))).isEqualTo((START + stanzas + CODE).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aBodyOfWholeLinesEndsWithAnEmptyOne() throws IOException {
        assertThat(read(START + "-> X\n" + LINE + "\n" + CODE).stanzas().getFirst().body()).hasSize(48);
        assertThat(catchThrowable(() -> read(START + "-> X\n" + LINE + CODE))).isInstanceOf(AgeTrouble.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "->\n\n", "-> \n\n", "-> X \n\n", "->  X\n\n", "-> X  a\n\n", "-> X\t\n\n", "-> é\n\n", "-> X\n", "-> X\r\n\r\n", "-> X\nAA==\n", "-> X\nAB\n", "-> X\nA\n",
        "-> X\nA A\n", "-> X\nAAAA\nAAAA\n", "-> X\n\n\n", "->X\n\n", "-> X\n-_-_\n"})
    void isRefusedWhenWrittenOtherwise(String stanzas) {
        assertThat(catchThrowable(() -> read(START + stanzas + CODE))).isInstanceOf(AgeTrouble.class);
    }

    @Test
    void aLineLongerThanSixtyFourIsRefused() {
        assertThat(catchThrowable(() -> read(START + "-> X\n" + "A".repeat(68) + "\n" + CODE))).isInstanceOf(AgeTrouble.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n", "--- \n", "--- AAAA\n", "---AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n", "---  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
        "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \n", "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n", "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB\n",
        "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void theLastLineIsRefusedWhenWrittenOtherwise(String last) {
        assertThat(catchThrowable(() -> read(START + "-> X\n\n" + last))).isInstanceOf(AgeTrouble.class);
    }
}

package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every sentence the program asks for is there once, and none waits that nobody asks for. */
class TextKeysTest {
    private final TextFiles files = TextFiles.read();

    @Test
    void noKeyIsMissing() {
        assertThat(files.missing()).isEmpty();
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(files.twice()).isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        assertThat(files.unused()).isEmpty();
    }
}

package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;

class TextTest {
    private final Text text = Text.from(Map.of("plain", "It's {0}'s turn on {1}", "count", "{0#child|children} waiting",
            "state.new", "new", "nested", "It is {0}"));

    @Test
    void argumentsAreSaidInUsersWords() {
        assertThat(text.of("plain", "Ada", LocalDate.of(2026, 2, 24))).isEqualTo("It's Ada's turn on Tue 24 Feb 2026");
        assertThat(text.of(Problem.of("nested", new Word("state.new")))).isEqualTo("It is new");
        assertThat(text.of("nested", "$1 \\ {0}")).isEqualTo("It is $1 \\ {0}");
    }

    @Test
    void numbersBringTheirWord() {
        assertThat(text.of("count", 1)).isEqualTo("1 child waiting");
        assertThat(text.of("count", 3)).isEqualTo("3 children waiting");
        assertThat(text.of("count", 0)).isEqualTo("0 children waiting");
    }

    @Test
    void aMissingKeyIsSeen() {
        assertThat(text.of("no.such")).isEqualTo("[no.such]");
        assertThat(text.find("no.such")).isEmpty();
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        assertThat(Text.load().keys()).contains("ui.dialog.close");
        List<String> listed = Files.readAllLines(Path.of("resources/text/index"));
        try (Stream<Path> files = Files.list(Path.of("resources/text"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".properties")))
                    .allMatch(name -> listed.contains(name.replace(".properties", "")));
        }
    }
}

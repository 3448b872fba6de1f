package org.teamaround.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.ScenarioFile;
import picocli.CommandLine;

/** The whole command at two tiny sizes; no time is looked at. */
class BenchCommandTest {
    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();

    private int bench(String... arguments) {
        CommandLine line = Teamaround.line();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(new StringWriter()));
        return line.execute(arguments);
    }

    @Test
    void theJsonHoldsEveryFigureOfEverySize() throws IOException {
        assertThat(bench("bench", "--sizes", "12,6", "--json", "--keep", folder.toString())).isZero();
        Entry json = ScenarioFile.read("bench.json", out.toString());
        assertThat(json.map().get("children").texts()).containsExactly("6", "12");
        List<Entry> figures = json.map().get("figures").list();
        assertThat(figures).allMatch(figure -> figure.map().get("amounts").texts().size() == 2);
        List<String> said = Files.readAllLines(Path.of("resources", "text", "bench.properties"), StandardCharsets.UTF_8).stream()
            .filter(line -> line.startsWith("bench.figure.")).map(line -> line.substring("bench.figure.".length(), line.indexOf('='))).toList();
        assertThat(figures.stream().map(figure -> figure.map().get("figure").text())).containsExactlyInAnyOrderElementsOf(said);
        assertThat(folder.resolve("children-6")).isDirectory();
    }

    @Test
    void sizesMustBeNumbersOfChildren() {
        assertThat(bench("bench", "--sizes", "0")).isEqualTo(2);
        assertThat(bench("bench", "--sizes", "many")).isEqualTo(2);
    }
}

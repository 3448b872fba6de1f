package org.teamaround.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the source shows: a page in every package, no H2 statement that leaks plain text, figures of the house. */
class SourceTest {
    private static final Path MAIN = Path.of("app", "main");
    /** What H2 can be made to write or open beside the vault, past its encryption; or to run when it connects. */
    private static final Pattern LEAKING = Pattern.compile("\"[^\"\\n]*(\\b(BACKUP TO|SCRIPT (\\w+ )*TO|RUNSCRIPT|CSVWRITE|CSVREAD|FILE_WRITE|FILE_READ|AUTO_SERVER|FTL_INIT|"
        + "LINK_SCHEMA|LINKED TABLE)\\b|;INIT=|TRACE_LEVEL_FILE=[1-4]|(?i:\\b(backup to|script (\\w+ )*to|csvwrite|auto_server|create alias|create trigger)\\b))");
    private static final Path BAD = Path.of("app", "test-resources", "architecture", "Leaking.java.txt");

    @Test
    void everyPackageSaysWhatItHolds() {
        List<Path> without = sources().map(Path::getParent).distinct().filter(p -> !Files.exists(p.resolve("package-info.java"))).toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(sources().filter(p -> p.endsWith("package-info.java")).filter(p -> !read(p).contains("@NullMarked"))).isEmpty();
    }

    @Test
    void noStatementWritesPlainTextBesideTheVault() {
        assertThat(sources().filter(p -> LEAKING.matcher(read(p)).find())).isEmpty();
    }

    @Test
    void everyStatementThatWritesPlainTextIsRefused() {
        List<String> bad = read(BAD).lines().filter(line -> line.contains("\"")).toList();
        assertThat(bad).hasSizeGreaterThan(10).allMatch(line -> LEAKING.matcher(line).find() != line.contains("// allowed"));
    }

    @Test
    void figuresOfTheHouse() {
        List<Integer> lengths = sources().map(p -> (int) read(p).lines().count()).sorted().toList();
        int longest = lengths.getLast();
        System.out.printf("The house: %d files, median %d lines, 90th percentile %d, longest %d%n", lengths.size(),
            lengths.get(lengths.size() / 2), lengths.get(lengths.size() * 9 / 10), longest);
        assertThat(longest).as("a file this long wants to be two").isLessThan(400);
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(p -> p.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

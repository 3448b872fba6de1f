package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** An icon that the pack does not have would stop a page from opening. */
class IconTest {
    private static final Pattern ICON = Pattern.compile("\"(bi-[a-z0-9-]+)\"");

    @Test
    void everyIconIsInThePack() throws IOException {
        Set<String> pack = Arrays.stream(BootstrapIcons.values()).map(BootstrapIcons::getDescription).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(Path.of("app/main"))) {
            Set<String> named = files.filter(file -> file.toString().endsWith(".java")).flatMap(IconTest::icons).collect(Collectors.toSet());
            assertThat(named).contains("bi-search").isSubsetOf(pack);
        }
    }

    private static Stream<String> icons(Path file) {
        try {
            return ICON.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

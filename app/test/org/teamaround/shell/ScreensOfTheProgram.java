package org.teamaround.shell;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.ui.Screen;

/** Finds every page and dialog among the program's compiled classes. */
final class ScreensOfTheProgram {
    Set<Class<?>> all() throws IOException {
        Path classes = root();
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class")).map(file -> named(classes.relativize(file))).filter(ScreensOfTheProgram::isShown)
                    .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Class::getName))));
        }
    }

    private static Path root() {
        try {
            return Path.of(Screen.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isShown(Class<?> found) {
        return Screen.class.isAssignableFrom(found) && !Modifier.isAbstract(found.getModifiers());
    }

    private static Class<?> named(Path file) {
        String path = file.toString().replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(path.substring(0, path.length() - ".class".length()), false, Screen.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

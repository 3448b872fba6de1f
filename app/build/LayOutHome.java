import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Build step: lays out the program's folder. JavaFX goes to {@code javafx/} (module path), the rest to {@code lib/} (class path),
 * the start scripts to {@code bin/}; the JDK that built it is noted in {@code jdk}, for machines whose own java is older.
 */
class LayOutHome {
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        Path home = Path.of(args[1]);
        Path jar = Path.of(args[2]);
        Path javafx = Files.createDirectories(home.resolve("javafx"));
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (Path library : list(home.resolve("lib"))) {
            String name = library.getFileName().toString();
            if (!name.startsWith("javafx-")) continue;
            if (name.matches("javafx-.*-(linux|win|mac).*\\.jar")) Files.move(library, javafx.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            else Files.delete(library);
        }
        for (Path old : list(home.resolve("lib"))) if (old.getFileName().toString().startsWith("teamaround-")) Files.delete(old);
        Files.copy(jar, home.resolve("lib").resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        for (Path script : list(project.resolve("app/build/bin"))) {
            Path copy = bin.resolve(script.getFileName());
            Files.copy(script, copy, StandardCopyOption.REPLACE_EXISTING);
            copy.toFile().setExecutable(true, false);
        }
        Files.write(home.resolve("jdk"), List.of(System.getProperty("java.home")), StandardCharsets.UTF_8);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

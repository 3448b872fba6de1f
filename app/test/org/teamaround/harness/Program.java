package org.teamaround.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program of its own, started light: what the harnesses kill and search. */
public final class Program {
    private static final List<String> LIGHT = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
        "-XX:-CreateCoredumpOnCrash", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true");

    private Program() {}

    /** @param options of the JVM besides the usual */
    public static ProcessBuilder of(Class<?> main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(LIGHT);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** With home, temporary files, preferences and working directory in folders of its own below {@code home}. */
    public static ProcessBuilder at(Path home, Class<?> main, List<String> arguments) throws IOException {
        for (String name : List.of("home", "temp", "preferences", "work")) Files.createDirectories(home.resolve(name));
        return of(main, List.of("-Duser.home=" + home.resolve("home"), "-Djava.io.tmpdir=" + home.resolve("temp"),
            "-Djava.util.prefs.userRoot=" + home.resolve("preferences"), "-Djava.util.prefs.systemRoot=" + home.resolve("preferences")), arguments)
            .directory(home.resolve("work").toFile());
    }
}

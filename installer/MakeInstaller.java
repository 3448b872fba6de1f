import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Build step of the profile "installer": a self-contained image with its own Java, and this machine's kind of installer (.deb, .msi,
 * .dmg), by the JDK's jpackage. JavaFX is linked in as modules, the rest stays on the class path, an AOT cache makes it start faster.
 */
class MakeInstaller {
    private static final String NAME = "teamaround";
    private static final String MODULES = "java.se,jdk.unsupported,jdk.localedata,jdk.zipfs,jdk.crypto.ec";
    private static final List<String> JAVA_OPTIONS = List.of(
        "--enable-native-access=javafx.graphics,ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:-HeapDumpOnOutOfMemoryError",
        "-XX:-CreateCoredumpOnCrash", "-XX:+DisableAttachMechanism", "-XX:+UseSerialGC", "-Xmx1g", "-Dh2.allowedClasses=org.none.None", "-Djdk.serialFilter=!*",
        "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true");
    private final Path home;
    private final Path out;
    private final String version;

    MakeInstaller(Path home, Path out, String version) {
        this.home = home;
        this.out = out;
        this.version = version;
    }

    public static void main(String[] args) throws Exception {
        new MakeInstaller(Path.of(args[0]), Path.of(args[1]), args[2]).make();
    }

    private void make() throws IOException, InterruptedException {
        deleteTree(out);
        Files.createDirectories(out);
        makeImage();
        train();
        String type = os().startsWith("windows") ? "msi" : os().startsWith("mac") ? "dmg" : "deb";
        if (type.equals("deb") && !(onPath("dpkg-deb") && onPath("fakeroot"))) {
            System.out.println("dpkg-deb or fakeroot is missing here: the image is made, the .deb is not.");
            return;
        }
        makeInstaller(type);
    }

    private void makeImage() throws IOException, InterruptedException {
        Path jar = list(home.resolve("lib")).stream().filter(f -> f.getFileName().toString().startsWith("teamaround-")).findFirst().orElseThrow();
        List<String> command = new ArrayList<>(List.of(tool("jpackage"), "--type", "app-image", "--name", NAME, "--app-version", version,
            "--dest", out.toString(), "--vendor", "Teamaround", "--description", "Referrals, panels and plans for the team around the child",
            "--input", home.resolve("lib").toString(), "--main-jar", jar.getFileName().toString(),
            "--main-class", "org.teamaround.command.Teamaround", "--module-path", home.resolve("javafx").toString(),
            "--add-modules", MODULES + ',' + javafxModules(), "--jlink-options", "--strip-debug --no-man-pages --no-header-files"));
        for (String option : JAVA_OPTIONS) command.addAll(List.of("--java-options", option));
        run(command, Map.of());
    }

    private void makeInstaller(String type) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool("jpackage"), "--type", type, "--name", NAME, "--app-version", version,
            "--app-image", image().toString(), "--dest", out.toString()));
        if (type.equals("deb")) command.addAll(List.of("--linux-shortcut", "--linux-app-category", "office"));
        if (type.equals("msi")) command.addAll(List.of("--win-per-user-install", "--win-menu", "--win-shortcut",
            "--win-upgrade-uuid", "5b0a7c8e-4d6f-4d3e-9c55-0f2a8c3b7e11"));
        run(command, Map.of("DPKG_DEB_COMPRESSOR_TYPE", "gzip"));
    }

    /** Runs the demo once inside the image and keeps what the JVM learnt, so that the user's start finds its classes ready. */
    private void train() throws IOException, InterruptedException {
        Path demo = Files.createTempDirectory(out, "training");
        Path cache = appFolder().resolve("teamaround.aot");
        run(List.of(launcher().toString(), "demo", "--out", demo.resolve("demo").toString()),
            Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache + " -Xlog:aot=off"));
        deleteTree(demo);
        if (Files.exists(cache)) use(cache);
        System.out.println(Files.exists(cache) ? "AOT cache: " + Files.size(cache) / 1_048_576 + " MB" : "No AOT cache was made: the program starts without.");
    }

    /** Only now: while it learns, the JVM takes no cache. A cache that does not fit is passed over in silence. */
    private void use(Path cache) throws IOException {
        Path settings = appFolder().resolve(NAME + ".cfg");
        List<String> lines = new ArrayList<>(Files.readAllLines(settings));
        int options = lines.indexOf("[JavaOptions]");
        lines.addAll(options + 1, List.of("java-options=-XX:AOTCache=$APPDIR" + java.io.File.separator + cache.getFileName(), "java-options=-Xlog:disable"));
        Files.write(settings, lines);
    }

    private String javafxModules() throws IOException {
        return list(home.resolve("javafx")).stream().map(f -> f.getFileName().toString().replaceFirst("^javafx-([a-z]+)-.*$", "javafx.$1"))
            .distinct().collect(Collectors.joining(","));
    }

    private Path image() {
        return os().startsWith("mac") ? out.resolve(NAME + ".app") : out.resolve(NAME);
    }

    private Path appFolder() {
        if (os().startsWith("mac")) return image().resolve("Contents/app");
        return os().startsWith("windows") ? image().resolve("app") : image().resolve("lib/app");
    }

    private Path launcher() {
        if (os().startsWith("mac")) return image().resolve("Contents/MacOS").resolve(NAME);
        return os().startsWith("windows") ? image().resolve(NAME + ".exe") : image().resolve("bin").resolve(NAME);
    }

    private static String os() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, program)));
    }

    private static void run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        if (code != 0) throw new IOException(Path.of(command.getFirst()).getFileName() + " ended with " + code);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}

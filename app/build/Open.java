import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens the program that the build has laid out; ends with its exit code. */
class Open {
    public static void main(String[] args) throws IOException, InterruptedException {
        Path bin = Path.of(args[0], "bin");
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = windows ? List.of("cmd", "/c", bin.resolve("teamaround.cmd").toString()) : List.of(bin.resolve("teamaround").toString());
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}

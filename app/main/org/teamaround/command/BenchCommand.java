package org.teamaround.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.teamaround.command.bench.BenchClock;
import org.teamaround.command.bench.BenchTable;
import org.teamaround.command.bench.Figure;
import org.teamaround.command.bench.Filling;
import org.teamaround.command.bench.Measurements;
import org.teamaround.command.bench.Opening;
import org.teamaround.command.bench.Population;
import org.teamaround.shell.Assembly;
import org.teamaround.ui.Text;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills vaults of several sizes with made-up cases and measures the program on each. */
@Command(name = "bench", mixinStandardHelpOptions = true,
    description = "Fills vaults of several sizes with made-up people and cases, and measures search, pages, lists, unlocking, saving and memory on each.")
final class BenchCommand implements Callable<Integer> {
    /** The made-up day the vaults end on: the same people and cases whenever it runs. */
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final long SEED = 4;
    private static final int WARM = 20;
    @Option(names = "--sizes", split = ",", defaultValue = "1000,10000,50000", paramLabel = "CHILDREN", description = "How many children each vault holds (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();
    @Option(names = "--json", description = "Print the figures as JSON instead of a table.")
    private boolean json;
    @Option(names = "--keep", paramLabel = "DIR", description = "Keep the filled vaults in this folder, and measure those that are there already.")
    private Path keep;
    @Spec
    private CommandSpec spec;
    private final Text text = Text.load();

    @Override
    public Integer call() throws IOException {
        if (sizes.isEmpty() || sizes.stream().anyMatch(size -> size < 1)) throw Refusal.unusable(text.of("bench.problem.sizes"));
        Path folder = keep == null ? Files.createTempDirectory("teamaround-bench") : keep;
        warmUp();
        Map<Integer, List<Figure>> figures = new LinkedHashMap<>();
        for (int size : sizes.stream().distinct().sorted().toList()) figures.put(size, measured(folder.resolve("children-" + size), size, keep == null));
        BenchTable table = new BenchTable(text, figures);
        spec.commandLine().getOut().println(json ? table.json() : table.words());
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** So that the first size does not pay for loading the program: a tiny vault is measured first, and nothing told of it. */
    private void warmUp() throws IOException {
        measured(Files.createTempDirectory("teamaround-bench").resolve("warm"), WARM, true);
    }

    private List<Figure> measured(Path folder, int size, boolean passing) throws IOException {
        try {
            BenchClock clock = new BenchClock(TODAY.minusYears(14));
            if (!Files.exists(folder.resolve("vault"))) fill(folder, size, clock);
            clock.reach(TODAY);
            say(text.of("bench.measuring", size));
            char[] passphrase = PassphraseSource.of(folder.resolve("passphrase.txt"));
            List<Figure> figures = new Opening(folder.resolve("vault"), passphrase, clock, text).measure(size, SEED, TODAY, Measurements.all());
            Arrays.fill(passphrase, ' ');
            return figures;
        } finally {
            if (passing) Wiping.away(folder);
        }
    }

    private void fill(Path folder, int size, BenchClock clock) {
        say(text.of("bench.filling", size, Math.min(size, Filling.JOURNALLED)));
        long began = System.nanoTime();
        try (UnlockedVault<CaseStore> vault = TrainingVault.make(folder, "Harrowmere", "Tomás Ó Briain", clock, text)) {
            Assembly program = new Assembly(vault.store(), clock, text);
            IntConsumer told = families -> {
                if (families % 5000 == 0) say(text.of("bench.filled", families, (System.nanoTime() - began) / 1_000_000_000));
            };
            new Filling(program, vault.actor(), clock).fill(new Population(SEED, TODAY), size, SEED, TODAY, told);
        }
        say(text.of("bench.full", size, (System.nanoTime() - began) / 1_000_000_000));
    }

    /** Beside the figures, so that the JSON stays alone. */
    private void say(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
    }
}

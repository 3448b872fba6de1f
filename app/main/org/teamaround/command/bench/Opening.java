package org.teamaround.command.bench;

import static org.teamaround.command.bench.Figure.Unit.MILLISECONDS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.shell.Assembly;
import org.teamaround.shell.Vaults;
import org.teamaround.ui.Text;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Unlocks a filled vault a few times, each time up to a Home that can be worked on, and takes the other figures on the last one. */
public final class Opening {
    private static final int TIMES = 3;
    private final Path folder;
    private final char[] passphrase;
    private final Moment moment;
    private final Text text;

    public Opening(Path folder, char[] passphrase, Moment moment, Text text) {
        this.folder = folder;
        this.passphrase = passphrase;
        this.moment = moment;
        this.text = text;
    }

    /** @param children, seed, today what the vault was filled with */
    public List<Figure> measure(int children, long seed, LocalDate today, List<Measurement> measurements) {
        ProgramWindow.begin();
        Times unlock = new Times();
        Times late = new Times();
        Times behind = new Times();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            double keys = derivation();
            long before = System.nanoTime();
            UnlockedVault<CaseStore> vault = new Vaults(moment).open().byPassphrase(folder, passphrase).orFault();
            Assembly program = new Assembly(vault.store(), moment, text);
            ProgramWindow window = new ProgramWindow(program, vault, moment, text);
            unlock.add((System.nanoTime() - before) / 1e6 - keys);
            long home = System.nanoTime();
            late.of(() -> writable(vault));
            if (i == TIMES - 1) {
                window.ready();
                behind.add((System.nanoTime() - home) / 1e6);
            }
            if (i == TIMES - 1) {
                BenchVault filled = new BenchVault(program, vault.actor(), window, folder, children, seed, today);
                figures.add(Figure.under(1500, "unlock", unlock.median(), MILLISECONDS));
                figures.add(Figure.of("unlock-until-writable", late.median(), MILLISECONDS));
                figures.add(Figure.of("index-ready", behind.median(), MILLISECONDS));
                measurements.forEach(each -> figures.addAll(each.take(filled)));
            }
            window.close();
        }
        return figures;
    }

    /** The late check runs behind Home; nothing is written before it is done. */
    private static void writable(UnlockedVault<CaseStore> vault) {
        vault.store().watch(problem -> {
            throw new IllegalStateException("a made-up vault that is not sound");
        });
        vault.store().database().inTransaction(Act.of("bench.fill", vault.actor()), () -> Outcome.done(true));
    }

    /** What the passphrase alone costs, on this machine, now. */
    private double derivation() {
        Times keys = new Times();
        for (int i = 0; i < TIMES; i++) keys.of(() -> new Vaults(moment).open().confirm(folder, passphrase).orFault());
        return keys.median();
    }
}

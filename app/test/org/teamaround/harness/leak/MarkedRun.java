package org.teamaround.harness.leak;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.teamaround.command.rehearsal.Account;
import org.teamaround.command.rehearsal.AllWords;
import org.teamaround.command.rehearsal.Rehearsal;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.rehearsal.StageClock;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.ScenarioFile;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.shell.Assembly;
import org.teamaround.shell.TypedDraft;
import org.teamaround.shell.Vaults;
import org.teamaround.ui.Text;
import org.teamaround.vault.NewVault;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.store.CaseStore;

/**
 * The program whole, without its window: a vault is made and opened by passphrase, scenarios are played and their papers printed in
 * memory, every text column gets a marker, content and a draft are sealed, a backup is made, errors are provoked and told as the program tells them. Then it writes
 * until it is killed.
 */
public final class MarkedRun {
    private final UnlockedVault<CaseStore> vault;
    private final CaseStore store;
    private int papers;

    private MarkedRun(UnlockedVault<CaseStore> vault) {
        this.vault = vault;
        store = vault.store();
    }

    /** @param args the vault's folder, then scenario files */
    public static void main(String[] args) {
        Text text = Text.load();
        List<Entry> scenarios = Arrays.stream(args).skip(1).map(file -> ScenarioFile.read(Path.of(file))).toList();
        StageClock clock = new StageClock(Rehearsal.start(scenarios.getFirst()));
        NewVault wanted = new NewVault(Path.of(args[0]), Marker.STEM + " Centre", Marker.STEM + " Ada", Marker.PASSPHRASE.toCharArray());
        MarkedRun run = new MarkedRun(new Vaults(clock).createForTraining().create(wanted).orFault().vault());
        scenarios.forEach(scenario -> run.play(scenario, text, clock));
        run.say("papers " + run.papers);
        run.say("columns " + new MarkedRows(run.store, run.vault.actor()).write());
        run.sealContent();
        run.backUp(Path.of(args[0]).resolveSibling("stick"), clock);
        run.provokeErrors();
        run.say("ready");
        run.writeOn();
    }

    private void play(Entry scenario, Text text, StageClock clock) {
        Account account = new Account(new PrintWriter(new StringWriter()));
        Stage stage = new Stage(new Assembly(store, clock, text), clock, text, vault.actor());
        new Rehearsal(AllWords.vocabulary(), account).run(scenario, stage);
        papers += stage.allPrinted().size();
    }

    private void sealContent() {
        store.sealedFiles().put(Marker.of("attachment", "content").repeat(500).getBytes(StandardCharsets.UTF_8));
        TypedDraft.keep(vault, Marker.of("draft", "words"));
    }

    private void backUp(Path stick, StageClock clock) {
        try {
            Files.createDirectories(stick);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Vaults(clock).makeBackup().make(vault, stick, Progress.silent()).orFault();
    }

    private void provokeErrors() {
        provoke(() -> store.database().read().fetch("select " + Marker.STEM + " from person"));
        provoke(() -> store.database().read().fetch("select cast('" + Marker.STEM + "' as integer)"));
        provoke(() -> {
            throw new IllegalStateException(Marker.of("exception", "message"), new RuntimeException(Marker.STEM));
        });
        provoke(() -> new Fault("provoked", new IllegalStateException(Marker.STEM)).printStackTrace());
    }

    private void provoke(Runnable trouble) {
        try {
            store.database().inTransaction(Act.of("test.write", vault.actor()).because(Marker.of("act", "reason")), () -> {
                trouble.run();
                return Outcome.done(true);
            });
        } catch (Fault e) {
            LoggerFactory.getLogger(MarkedRun.class).warn("{}", e.getMessage(), e);
        }
    }

    private void writeOn() {
        while (true) new MarkedRows(store, vault.actor()).write();
    }

    private void say(String word) {
        System.out.println(word);
    }
}

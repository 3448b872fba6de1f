package org.teamaround.harness.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.teamaround.harness.world.Reading;
import org.teamaround.harness.world.Script;
import org.teamaround.harness.world.WholeVault;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/**
 * Does one kind of work on a whole vault, over and over, until it is killed. Says {@code ready}, the number of each act after its commit,
 * and words for what else was acknowledged: {@code passphrase 2}, {@code removed 1}, {@code backup name}, {@code restored}.
 */
public final class VaultChild {
    private final WholeVault vault;
    private final Path stick;
    private final Path home;

    private VaultChild(Path home) {
        this.home = home;
        this.vault = new WholeVault(home.resolve("vault"));
        this.stick = home.resolve("stick");
    }

    /** @param args the folder of vault and stick; the kind of work */
    public static void main(String[] args) throws IOException {
        VaultChild child = new VaultChild(Path.of(args[0]));
        switch (args[1]) {
            case "passphrase" -> child.changePassphrases();
            case "data-key" -> child.replaceDataKeys();
            case "backup" -> child.backUp();
            case "restore" -> child.restore();
            case "create" -> child.create();
            default -> throw new IllegalArgumentException("no such work");
        }
    }

    private void changePassphrases() {
        try (UnlockedVault<CaseStore> open = vault.open(WholeVault.ADA).orFault()) {
            say("ready");
            for (int times = 1; ; times++) {
                vault.changePassphrase(open, times % 2 == 1 ? WholeVault.ADA : WholeVault.ADA_NEXT, times % 2 == 1 ? WholeVault.ADA_NEXT : WholeVault.ADA);
                say("passphrase " + times);
                act(open);
            }
        }
    }

    private void replaceDataKeys() {
        say("ready");
        for (int times = 1; ; times++) {
            UnlockedVault<CaseStore> open = vault.open(WholeVault.ADA).orFault();
            act(open);
            if (!WholeVault.hasBen(open)) vault.addBen(open);
            say("adding " + times);
            vault.removeBen(open).orFault();
            say("removed " + times);
        }
    }

    private void backUp() {
        try (UnlockedVault<CaseStore> open = vault.open(WholeVault.ADA).orFault()) {
            say("ready");
            while (true) {
                act(open);
                say("backup " + vault.backUp(open, stick).orFault().mark().name().text());
            }
        }
    }

    private void restore() throws IOException {
        Path backup;
        try (var backups = Files.list(stick)) {
            backup = backups.findFirst().orElseThrow();
        }
        say("ready");
        for (int times = 1; ; times++) {
            vault.restore(backup, home.resolve("vault")).orFault();
            say("restored " + times);
        }
    }

    private void create() {
        say("ready");
        for (int times = 1; ; times++) {
            new WholeVault(home.resolve("vault " + times)).made(0);
            say("made " + times);
        }
    }

    private static void act(UnlockedVault<CaseStore> open) {
        int next = Reading.rows(open.store()).newest() + 1;
        say(Integer.toString(new Script(open.store()).act(next).orFault()));
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}

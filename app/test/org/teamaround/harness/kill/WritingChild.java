package org.teamaround.harness.kill;

import java.nio.file.Path;
import org.teamaround.harness.world.HarnessVault;
import org.teamaround.harness.world.Reading;
import org.teamaround.harness.world.Script;
import org.teamaround.vault.store.CaseStore;

/** The program that is killed. Says the number of each act after its commit has returned, and {@code ready} after the first. */
public final class WritingChild {
    private WritingChild() {}

    /** @param args the vault's folder; how many acts until it closes cleanly, or 0 to write on and on */
    public static void main(String[] args) {
        HarnessVault vault = new HarnessVault(Path.of(args[0]));
        int most = Integer.parseInt(args[1]);
        try (CaseStore store = vault.open().orFault()) {
            int number = Reading.rows(store).newest();
            int last = most == 0 ? Integer.MAX_VALUE : number + most;
            Script script = new Script(store);
            say(Integer.toString(script.act(++number).orFault()));
            say("ready");
            while (number < last) say(Integer.toString(script.act(++number).orFault()));
            say("closing");
        }
        say("closed");
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}

package org.teamaround.harness.trouble;

import java.nio.file.Path;
import org.teamaround.harness.world.HarnessVault;
import org.teamaround.harness.world.Reading;
import org.teamaround.harness.world.Script;
import org.teamaround.vault.store.CaseStore;

/** Another program that has the vault open and writes in it. */
public final class Holding {
    private Holding() {}

    public static void main(String[] args) {
        try (CaseStore store = new HarnessVault(Path.of(args[0])).open().orFault()) {
            for (int number = Reading.rows(store).newest() + 1; ; number++) {
                System.out.println(new Script(store).act(number).orFault());
                System.out.flush();
            }
        }
    }
}

package org.teamaround.harness.power;

import java.util.Random;
import org.teamaround.harness.world.Script;
import org.teamaround.harness.world.WholeVault;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** What happens in a vault until the power goes, and when each part of it was acknowledged. */
final class VaultStory {
    private final WriteLog log;
    private int changed = Integer.MAX_VALUE;
    private int removed = Integer.MAX_VALUE;

    VaultStory(WriteLog log) {
        this.log = log;
    }

    WriteLog log() {
        return log;
    }

    boolean changedAt(int moment) {
        return changed <= moment;
    }

    boolean removedAt(int moment) {
        return removed <= moment;
    }

    /** Some acts; the passphrase changed; some acts; every second time the other user removed; closed in order. */
    void play(WholeVault whole, int acts, Random random) {
        int number = acts;
        boolean changes = random.nextInt(3) > 0;
        UnlockedVault<CaseStore> vault = whole.open(WholeVault.ADA).orFault();
        number = acts(vault, number, 1 + random.nextInt(4));
        if (changes) {
            whole.changePassphrase(vault, WholeVault.ADA, WholeVault.ADA_NEXT);
            changed = log.length();
            number = acts(vault, number, random.nextInt(3));
        }
        if (random.nextBoolean()) {
            whole.removeBen(vault).orFault();
            removed = log.length();
            vault = whole.open(changes ? WholeVault.ADA_NEXT : WholeVault.ADA).orFault();
            acts(vault, number, 2);
        }
        vault.close();
    }

    private int acts(UnlockedVault<CaseStore> vault, int newest, int more) {
        for (int number = newest + 1; number <= newest + more; number++) {
            new Script(vault.store()).act(number).orFault();
            log.acknowledge();
        }
        return newest + more;
    }
}

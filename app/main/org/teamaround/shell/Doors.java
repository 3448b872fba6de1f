package org.teamaround.shell;

import java.nio.file.Path;
import java.util.Arrays;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.CreateVault;
import org.teamaround.vault.CreatedVault;
import org.teamaround.vault.NewVault;
import org.teamaround.vault.OpenVault;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** The ways into a vault, as the first pages need them. All of them take a second or more: never on the window's thread. */
public final class Doors {
    private final CreateVault<CaseStore> create;
    private final OpenVault<CaseStore> open;
    private final SampleTeam sample;

    public Doors(CreateVault<CaseStore> create, OpenVault<CaseStore> open, SampleTeam sample) {
        this.create = create;
        this.open = open;
        this.sample = sample;
    }

    Outcome<UnlockedVault<CaseStore>> open(Path folder, String passphrase) {
        char[] typed = passphrase.toCharArray();
        try {
            return open.byPassphrase(folder, typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    Outcome<UnlockedVault<CaseStore>> openByRecoveryKey(Path folder, String typed) {
        return RecoveryKey.parse(typed).then(key -> open.byRecoveryKey(folder, key));
    }

    Outcome<CreatedVault<CaseStore>> create(Path folder, String centre, String user, String passphrase) {
        char[] typed = passphrase.toCharArray();
        try {
            return create.create(new NewVault(folder, centre, user, typed));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    Outcome<UnlockedVault<CaseStore>> sampleTeam() {
        return sample.open();
    }
}

package org.teamaround.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.CreateVault;
import org.teamaround.vault.CreatedVault;
import org.teamaround.vault.NewVault;
import org.teamaround.vault.OpenVault;
import org.teamaround.vault.Recovery;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.backup.RestoreBackup;
import org.teamaround.vault.backup.Restored;
import org.teamaround.vault.store.CaseStore;

/** The ways into a vault, as the first pages need them. All of them take a second or more: never on the window's thread. */
public final class Doors {
    private final CreateVault<CaseStore> create;
    private final OpenVault<CaseStore> open;
    private final SampleTeam sample;
    private final Optional<RestoreBackup<CaseStore>> restore;

    /** Without a way back from backups. */
    public Doors(CreateVault<CaseStore> create, OpenVault<CaseStore> open, SampleTeam sample) {
        this(create, open, sample, Optional.empty());
    }

    public Doors(CreateVault<CaseStore> create, OpenVault<CaseStore> open, SampleTeam sample, RestoreBackup<CaseStore> restore) {
        this(create, open, sample, Optional.of(restore));
    }

    private Doors(CreateVault<CaseStore> create, OpenVault<CaseStore> open, SampleTeam sample, Optional<RestoreBackup<CaseStore>> restore) {
        this.create = create;
        this.open = open;
        this.sample = sample;
        this.restore = restore;
    }

    boolean leadBackFromBackups() {
        return restore.isPresent();
    }

    /** @param typed the passphrase or the recovery key of the day the backup was made */
    Outcome<Restored> restore(Path backup, Path vault, String typed, boolean recoveryKey, Progress progress) {
        RestoreBackup<CaseStore> way = restore.orElseThrow();
        if (recoveryKey) return RecoveryKey.parse(typed).then(key -> way.byRecoveryKey(backup, vault, key, progress));
        char[] words = typed.toCharArray();
        try {
            return way.byPassphrase(backup, vault, words, progress);
        } finally {
            Arrays.fill(words, '\0');
        }
    }

    Outcome<UnlockedVault<CaseStore>> open(Path folder, String passphrase) {
        char[] typed = passphrase.toCharArray();
        try {
            return open.byPassphrase(folder, typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** Finds the keys; who holds the sheet says afterwards who they are. */
    Outcome<Recovery> beginRecovery(Path folder, String typed) {
        return RecoveryKey.parse(typed).then(key -> create.useRecoveryKey().begin(folder, key));
    }

    Outcome<CreatedVault<CaseStore>> finishRecovery(Recovery begun, UUID user, String passphrase) {
        char[] typed = passphrase.toCharArray();
        try {
            return create.useRecoveryKey().finish(begun, user, typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
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

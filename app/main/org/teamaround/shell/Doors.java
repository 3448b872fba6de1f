package org.teamaround.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessQuery;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.CreateVault;
import org.teamaround.vault.CreatedVault;
import org.teamaround.vault.NewVault;
import org.teamaround.vault.OpenVault;
import org.teamaround.vault.Recovery;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.UsersAndKeys;
import org.teamaround.vault.VaultFolder;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.backup.RestoreBackup;
import org.teamaround.vault.backup.Restored;
import org.teamaround.vault.store.CaseStore;

/** The ways into a vault, as the first pages need them. All of them take a second or more: never on the window's thread. */
public final class Doors {
    private final CreateVault<CaseStore> create;
    private final OpenVault<CaseStore> open;
    private final UsersAndKeys<CaseStore> keys;
    private final SampleTeam sample;
    private final Optional<RestoreBackup<CaseStore>> restore;

    /** Without a way back from backups. */
    public Doors(CreateVault<CaseStore> create, OpenVault<CaseStore> open, UsersAndKeys<CaseStore> keys, SampleTeam sample) {
        this(create, open, keys, sample, Optional.empty());
    }

    public Doors(CreateVault<CaseStore> create, OpenVault<CaseStore> open, UsersAndKeys<CaseStore> keys, SampleTeam sample, RestoreBackup<CaseStore> restore) {
        this(create, open, keys, sample, Optional.of(restore));
    }

    private Doors(CreateVault<CaseStore> create, OpenVault<CaseStore> open, UsersAndKeys<CaseStore> keys, SampleTeam sample,
            Optional<RestoreBackup<CaseStore>> restore) {
        this.keys = keys;
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

    /** @param likely who unlocked on this laptop the last time */
    Outcome<WayIn> byPassphrase(Path folder, String passphrase, Optional<UUID> likely) {
        char[] typed = passphrase.toCharArray();
        try {
            return open.byPassphrase(folder, typed, likely).map(vault -> new WayIn.Open(vault, isTemporary(vault)));
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

    /** Somebody who was added, or whose passphrase was reset, and has not chosen one since. */
    private static boolean isTemporary(UnlockedVault<CaseStore> vault) {
        Set<AccessKind> kinds = Set.of(AccessKind.USER_ADDED, AccessKind.PASSPHRASE_RESET, AccessKind.PASSPHRASE_CHANGED);
        AccessQuery last = new AccessQuery(kinds, Optional.empty(), Optional.of(vault.user().id()), Optional.empty(), Optional.empty(), 0, 1);
        return vault.store().accessLog().find(last).stream().anyMatch(entry -> entry.kind() != AccessKind.PASSPHRASE_CHANGED);
    }

    UsersAndKeys<CaseStore> keys() {
        return keys;
    }

    /** How long the next passphrase has to wait after wrong ones. */
    Duration wait(Path folder) {
        return open.tries().wait(new VaultFolder(folder));
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

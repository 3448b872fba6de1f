package org.teamaround.harness.world;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Role;
import org.teamaround.vault.NewUser;
import org.teamaround.vault.StoreOpening;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.ThisDevice;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.VaultFolder;
import org.teamaround.vault.VaultUser;
import org.teamaround.vault.backup.MakeBackup;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.backup.RestoreBackup;
import org.teamaround.vault.backup.Restored;
import org.teamaround.vault.backup.VerifiedBackup;
import org.teamaround.vault.backup.VerifyBackup;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2Snapshots;

/** A vault with key file, users and attachments, opened by passphrases that cost next to nothing to check, and what is done to it whole. */
public final class WholeVault {
    public static final String ADA = TestVaults.PASSPHRASE;
    public static final String ADA_NEXT = "umbrella canyon violet harvest sleigh";
    public static final String BEN = "marble gazebo thistle pontoon acorn";
    private final TestVaults vaults = new TestVaults();
    private final H2Snapshots snapshots = new H2Snapshots(vaults.moment());
    private final Path folder;

    public WholeVault(Path folder) {
        this.folder = folder;
    }

    /** Of Ada, who keeps it, and Ben; with the acts 1 to {@code acts}, cleanly closed. */
    public WholeVault made(int acts) {
        try (UnlockedVault<CaseStore> vault = vaults.made(folder).vault()) {
            new Script(vault.store()).acts(1, acts);
            addBen(vault);
        }
        return this;
    }

    public Outcome<UnlockedVault<CaseStore>> open(String passphrase) {
        return vaults.open().byPassphrase(folder, passphrase.toCharArray());
    }

    /** What the key file says of vault and users, its database left closed. */
    public Outcome<KeyFileSays> keyFile(String passphrase) {
        return vaults.openKeysAlone().byPassphrase(new VaultFolder(folder), passphrase.toCharArray()).map(keys -> {
            try (keys) {
                StoreOpening opening = keys.opening();
                return new KeyFileSays(keys.centreName(), opening.epoch(), opening.device(), opening.users().get());
            }
        });
    }

    public record KeyFileSays(String centre, int epoch, ThisDevice device, List<VaultUser> users) {}

    public void addBen(UnlockedVault<CaseStore> vault) {
        vaults.addUser().add(vault, new NewUser("Ben Okoro", Set.of(Role.CLERK), BEN.toCharArray()), vault.actor()).orFault();
    }

    /** Closes the vault, whatever comes of it. */
    public Outcome<Boolean> removeBen(UnlockedVault<CaseStore> vault) {
        VaultUser ben = vault.users().stream().filter(user -> user.name().equals("Ben Okoro")).findFirst().orElseThrow();
        return vaults.removeUser().remove(vault, ben.id(), vault.actor());
    }

    public static boolean hasBen(UnlockedVault<CaseStore> vault) {
        return vault.users().size() > 1;
    }

    public void changePassphrase(UnlockedVault<CaseStore> vault, String from, String to) {
        vaults.changePassphrase().change(vault, from.toCharArray(), to.toCharArray()).orFault();
    }

    public Outcome<VerifiedBackup> backUp(UnlockedVault<CaseStore> vault, Path stick) {
        return new MakeBackup<>(snapshots, vaults.stores(), vaults.openKeysAlone(), vaults.moment(), "0.1.0").make(vault, stick, Progress.silent());
    }

    public boolean verifies(Path backup) {
        return new VerifyBackup<>(snapshots, vaults.stores(), vaults.openKeysAlone(), vaults.moment()).byPassphrase(backup, ADA.toCharArray()).isDone();
    }

    public Outcome<Restored> restore(Path backup, Path to) {
        return new RestoreBackup<>(snapshots, vaults.stores(), vaults.openKeysAlone(), vaults.moment())
            .byPassphrase(backup, to, ADA.toCharArray(), Progress.silent());
    }
}

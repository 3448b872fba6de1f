package org.teamaround.command.rehearsal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Role;
import org.teamaround.shell.Assembly;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.VaultUser;
import org.teamaround.vault.backup.Restored;
import org.teamaround.vault.backup.VerifiedBackup;
import org.teamaround.vault.store.CaseStore;

/** The users of a training vault and who of them has unlocked it: to act as another, the vault is locked and unlocked with that one's passphrase. */
public interface SignIns {
    /** The program on the vault as it stands open now; another after each signing in. */
    Assembly program();

    UnlockedVault<CaseStore> vault();

    /** Who made the vault and keeps it: every role. */
    Actor keeper();

    /** Everybody who can unlock. */
    List<VaultUser> users();

    /** Empty when nobody of this name can unlock. */
    Optional<VaultUser> user(String name);

    /** Whether somebody of this name could once unlock. */
    boolean wasUser(String name);

    /** Locks, and unlocks with this user's passphrase; nothing when it is this one already. Refused as the lock refuses it. */
    Outcome<Actor> as(String name);

    Outcome<VaultUser> add(String name, Set<Role> roles, Actor by);

    Outcome<VaultUser> changeRoles(String name, Set<Role> roles, Actor by);

    /** The vault is written anew under another key and opened again by who removed. */
    Outcome<?> remove(String name, Actor by);

    Outcome<?> resetPassphrase(String name, Actor by);

    /** Of who is signed in. */
    Outcome<?> changePassphrase(Actor by);

    /** This user comes in with the printed key; a new one is printed. */
    Outcome<?> useRecoveryKey(String name);

    Outcome<?> renewRecoveryKey(Actor by);

    /** The vault as it stands, into this folder. */
    Outcome<VerifiedBackup> backUp(Path folder);

    /** Restores it in memory and compares. */
    Outcome<VerifiedBackup> tryBackup(Path backup);

    /** The vault is closed, restored in its place and opened again by who has it open; what stood there is kept beside. */
    Outcome<Restored> restore(Path backup, boolean byRecoveryKey);
}

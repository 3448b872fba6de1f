package org.teamaround.shell;

import org.teamaround.kernel.Elapsed;
import org.teamaround.kernel.Moment;
import org.teamaround.vault.Argon2Cost;
import org.teamaround.vault.OpenVault;
import org.teamaround.vault.PassphraseHash;
import org.teamaround.vault.Tries;
import org.teamaround.vault.UsersAndKeys;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;

/** Unlocking, users and keys with passphrases that cost next to nothing to check. */
record QuickKeys(OpenVault<CaseStore> open, UsersAndKeys<CaseStore> acts) {
    static QuickKeys of(H2CaseStores stores, PassphraseHash hash, Elapsed elapsed, Moment moment) {
        Tries tries = new Tries(elapsed);
        return new QuickKeys(new OpenVault<>(stores, hash, tries), UsersAndKeys.of(stores, hash, () -> new Argon2Cost(8, 1, 1), tries, moment));
    }
}

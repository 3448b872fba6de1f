package org.teamaround.shell;

import org.teamaround.vault.UsersAndKeys;
import org.teamaround.vault.store.CaseStore;

/** What is done to users and keys, and the paper a new recovery key is printed on. */
public record WaysForKeys(UsersAndKeys<CaseStore> acts, RecoverySheet sheet) {}

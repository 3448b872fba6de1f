package org.teamaround.shell;

import org.teamaround.kernel.Outcome;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Makes, or opens again, the fictional team in a vault of its own. */
@FunctionalInterface
public interface SampleTeam {
    Outcome<UnlockedVault<CaseStore>> open();
}

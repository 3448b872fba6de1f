package org.teamaround.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.journal.AccessLog;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;

/** Real stores on a disk where nothing more can be made. */
final class FullDisk implements CaseStores<CaseStore> {
    private final H2CaseStores real;

    FullDisk(Moment moment) {
        real = new H2CaseStores(moment);
    }

    @Override
    public Outcome<CaseStore> create(StoreOpening opening) {
        return Outcome.refused(Problem.of("vault.problem.database-damaged"));
    }

    @Override
    public Outcome<CaseStore> open(StoreOpening opening) {
        return real.open(opening);
    }

    @Override
    public Outcome<Checked> verify(CaseStore store, List<Witness> seen) {
        return real.verify(store, seen);
    }

    @Override
    public AccessLog accessLog(CaseStore store) {
        return real.accessLog(store);
    }

    @Override
    public Witness witness(CaseStore store) {
        return real.witness(store);
    }

    @Override
    public Witness close(CaseStore store) {
        return real.close(store);
    }

    @Override
    public Outcome<Boolean> writeNext(VaultFolder folder, DataKey old, int oldEpoch, DataKey fresh, int freshEpoch) {
        return Outcome.refused(Problem.of("vault.problem.database-damaged"));
    }

    @Override
    public int readOnlyBy(CaseStore store, UUID user) {
        return real.readOnlyBy(store, user);
    }

    @Override
    public void settleNext(VaultFolder folder, DataKey key, int epoch) {
        real.settleNext(folder, key, epoch);
    }

    @Override
    public void usersChanged(CaseStore store, Optional<VaultUser> freshPair, Actor by) {
        real.usersChanged(store, freshPair, by);
    }

    @Override
    public void keepKeyGeneration(CaseStore store, int generation, Actor by) {
        real.keepKeyGeneration(store, generation, by);
    }

    @Override
    public int keyGeneration(CaseStore store) {
        return real.keyGeneration(store);
    }
}

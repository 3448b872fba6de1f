package org.teamaround.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.journal.AccessLog;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;

/**
 * Opens what a vault keeps, with the keys this package found; implemented by {@code vault.store}.
 *
 * @param <S> the open store, as its users know it
 */
public interface CaseStores<S extends AutoCloseable> {
    /** Makes an empty store, ready for use. */
    Outcome<S> create(StoreOpening opening);

    /** Refused when the database is damaged, older than its witness, belongs to another vault, or is of a newer program. */
    Outcome<S> open(StoreOpening opening);

    /** Reads everything and compares; see {@link VerifyVault}. @param seen all that remembers how far the journal went */
    Outcome<Checked> verify(S store, List<Witness> seen);

    /** The same, with nothing to compare with. */
    default Outcome<Checked> verify(S store) {
        return verify(store, List.of());
    }

    /** Where it is noted who opened, saw, printed and changed users. */
    AccessLog accessLog(S store);

    /**
     * Users, roles or somebody's key pair changed: what is sealed for named people follows.
     *
     * @param freshPair the user who has a new pair
     */
    void usersChanged(S store, Optional<VaultUser> freshPair, Actor by);

    /** How many families have restricted records that nobody but this user can open; they would be lost with the user's key. */
    int readOnlyBy(S store, UUID user);

    /** Notes which key file belongs to this store, so that an earlier one put back is known. */
    void keepKeyGeneration(S store, int generation, Actor by);

    /** The generation noted last; 0 when none was. */
    int keyGeneration(S store);

    /** What to remember of it now. */
    Witness witness(S store);

    /** Closes it and says what to remember. */
    Witness close(S store);

    /**
     * With the store closed: writes the database and the attachments once more beside the old ones, under another key, and touches
     * nothing else. Refused when there is no room. Before {@link #settleNext} nothing uses what it wrote.
     */
    Outcome<Boolean> writeNext(VaultFolder folder, DataKey old, int oldEpoch, DataKey fresh, int freshEpoch);

    /**
     * Before every opening: when what {@link #writeNext} wrote is under this key, it takes the place of the old, attachments first and
     * the database last, however often it is interrupted; otherwise it is deleted.
     */
    void settleNext(VaultFolder folder, DataKey key, int epoch);
}

package org.teamaround.vault;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.Keys.Place;

/** Replaces the data key of an open vault, which is closed afterwards; nobody's passphrase is needed. */
final class Rotation<S extends AutoCloseable> {
    private final CaseStores<S> stores;
    private final Keys keys;

    Rotation(CaseStores<S> stores, Keys keys) {
        this.stores = stores;
        this.keys = keys;
    }

    /** @param users who can unlock afterwards */
    Outcome<Boolean> rotate(UnlockedVault<S> vault, List<VaultUser> users) {
        try (vault; DataKey fresh = DataKey.random()) {
            vault.closeStore();
            OpenKeys open = vault.keys();
            Place next = new Place(open.place().vault(), open.place().epoch() + 1);
            return stores.writeNext(vault.folder(), open.key(), open.place().epoch(), fresh, next.epoch()).map(_ -> {
                new KeyFiles(vault.folder()).writeBoth(file(open, next, users, fresh));
                stores.settleNext(vault.folder(), fresh, next.epoch());
                return true;
            });
        }
    }

    /** The pages are a new file's: what was remembered of the old one's says nothing of them. */
    private KeyFile file(OpenKeys open, Place next, List<VaultUser> users, DataKey fresh) {
        KeyContents contents = open.contents().with(users).withoutPages();
        return keys.sealed(next, open.generation() + 1, slots(open, next, contents, fresh), contents, fresh);
    }

    private List<Slot> slots(OpenKeys open, Place next, KeyContents contents, DataKey fresh) {
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : open.slots()) {
            if (slot instanceof Slot.OfUser mine) contents.user(mine.user()).ifPresent(user -> slots.add(keys.rewrapped(next, mine, user, fresh)));
        }
        slots.add(keys.slot(next, contents.recovery(), fresh));
        return slots;
    }
}

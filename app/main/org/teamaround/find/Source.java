package org.teamaround.find;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.teamaround.kernel.Written;

/** Where entries come from, for whoever unlocked the vault: what that reader may not open is not among them. */
public interface Source {
    /** Every entry, one after the other; nothing of them is kept here. */
    void each(Consumer<Entry> into);

    /** Ids of entries that may look different since these rows were written; those that are gone too. */
    Set<UUID> touched(Written written);

    /** These entries as they are now; an id that is another source's, or gone, has none. */
    List<Entry> of(Collection<UUID> ids);
}

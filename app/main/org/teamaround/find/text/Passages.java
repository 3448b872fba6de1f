package org.teamaround.find.text;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.teamaround.kernel.Written;

/** Where passages come from, for whoever unlocked the vault: what that reader may not open is not among them. */
public interface Passages {
    void each(Consumer<Passage> into);

    /** Ids of records whose passage may read otherwise since these rows were written. */
    Set<UUID> touched(Written written);

    /** As they read now; a record that is gone, or without words, has none. */
    List<Passage> of(Collection<UUID> ids);
}

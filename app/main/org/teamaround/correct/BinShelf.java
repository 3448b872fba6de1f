package org.teamaround.correct;

import java.util.List;
import java.util.UUID;

/** Where what was binned is marked. Nothing is removed; writing is for transactions only. */
public interface BinShelf {
    /** @param trace the record whose history says who put it there, when and why */
    record Lying(BinKind kind, UUID record, UUID trace) {}

    List<Lying> all();

    boolean holds(BinKind kind, UUID record);

    void put(BinKind kind, UUID record);

    void takeOut(BinKind kind, UUID record);
}

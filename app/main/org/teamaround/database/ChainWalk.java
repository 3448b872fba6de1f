package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.REVISION;
import static org.teamaround.database.schema.Tables.REVISION_VALUE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.teamaround.database.BadEntry.Trouble;
import org.teamaround.database.schema.tables.records.ActRecord;
import org.teamaround.database.schema.tables.records.CheckpointRecord;
import org.teamaround.database.schema.tables.records.RevisionRecord;
import org.teamaround.database.schema.tables.records.RevisionValueRecord;

/** One device's chain, entry by entry: numbers without a gap, each hash over the one before, values as committed, checkpoints where due. */
final class ChainWalk {
    private final UUID device;
    private final Incarnations incarnations;
    private final Map<Long, List<CheckpointRecord>> checkpoints;
    private final WordKept kept;
    private Chain chain;
    private @Nullable ActRecord act;

    ChainWalk(UUID device, Chain start, Incarnations incarnations, Map<Long, List<CheckpointRecord>> checkpoints, WordKept kept) {
        this.device = device;
        this.chain = start;
        this.incarnations = incarnations;
        this.checkpoints = checkpoints;
        this.kept = kept;
    }

    long at() {
        return chain.seq();
    }

    Optional<BadEntry> step(Record row) {
        RevisionRecord revision = row.into(REVISION);
        long number = chain.seq() + 1;
        if (revision.getSeq() != number) return bad(number, Trouble.MISSING);
        Optional<BadEntry> late = row.get(ACT.ID) == null || act == null || act.getId().equals(row.get(ACT.ID)) ? Optional.empty() : actEnds();
        if (late.isPresent()) return late;
        Optional<Incarnation> author = incarnations.at(device, number);
        if (author.isEmpty() || row.get(ACT.ID) == null || row.get(REVISION_VALUE.REVISION) == null) return bad(number, Trouble.CHANGED);
        return step(number, revision, row.into(ACT), row.into(REVISION_VALUE), author.get());
    }

    private Optional<BadEntry> step(long number, RevisionRecord revision, ActRecord ofAct, RevisionValueRecord value, Incarnation author) {
        if (!holds(revision, ofAct, author)) return bad(number, Trouble.CHANGED);
        Optional<Trouble> word = act != null && act.getId().equals(ofAct.getId()) ? Optional.empty() : kept.reason(ofAct);
        if (word.isEmpty()) word = kept.value(revision, value);
        if (word.isPresent()) return bad(number, word.get());
        if (number == author.firstSeq()) chain = new Chain(chain.seq(), chain.hash(), chain.clock(), chain.seq());
        chain = chain.next(number, revision.getHash(), revision.getClock());
        act = ofAct;
        return checkpointsHold(author) ? Optional.empty() : bad(number, Trouble.CHECKPOINT_FALSE);
    }

    /** After the last entry. */
    Optional<BadEntry> end() {
        Optional<BadEntry> late = act == null ? Optional.empty() : actEnds();
        if (late.isPresent()) return late;
        return checkpoints.keySet().stream().anyMatch(number -> number > chain.seq()) ? bad(chain.seq() + 1, Trouble.CUT) : Optional.empty();
    }

    private boolean holds(RevisionRecord revision, ActRecord ofAct, Incarnation author) {
        return Arrays.equals(revision.getPreviousHash(), chain.hash()) && revision.getClock().equals(ofAct.getClock())
            && ofAct.getDevice().equals(device) && Arrays.equals(RevisionHash.of(ofAct, revision, author), revision.getHash())
            && RevisionHash.idOf(revision.getHash(), revision.getClock()).equals(revision.getId());
    }

    private boolean checkpointsHold(Incarnation author) {
        List<CheckpointRecord> here = checkpoints.getOrDefault(chain.seq(), List.of());
        boolean hold = here.stream().allMatch(each -> Arrays.equals(each.getHash(), chain.hash()) && each.getClock().equals(chain.clock())
            && Checkpoint.holds(each, author));
        if (!here.isEmpty()) chain = chain.atCheckpoint();
        return hold;
    }

    private Optional<BadEntry> actEnds() {
        boolean missing = act != null && chain.sinceCheckpoint() > 0 && Checkpoint.isDue(act.getWhat(), chain.sinceCheckpoint());
        return missing ? bad(chain.seq(), Trouble.CHECKPOINT_MISSING) : Optional.empty();
    }

    private Optional<BadEntry> bad(long number, Trouble trouble) {
        return Optional.of(new BadEntry(device, number, trouble));
    }
}

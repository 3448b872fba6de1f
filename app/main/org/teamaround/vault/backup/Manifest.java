package org.teamaround.vault.backup;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.teamaround.vault.ChainHead;
import org.teamaround.vault.Witness;

/**
 * What a backup says it holds.
 *
 * @param program version of the program that made it
 * @param created to the second
 * @param device  whose laptop made it
 * @param files   everything beside the manifest itself, by name
 */
public record Manifest(String program, Instant created, UUID device, UUID incarnation, Contents contents, SortedMap<String, FileSum> files) {
    public static final String NAME = "manifest.json";
    public static final String KEYS = "vault.keys";
    public static final String DATABASE = "case.mv.db";
    public static final String ATTACHMENTS = "attachments/";

    /** How far the journal went when this backup was made: none of its chains may be shorter since. */
    public Witness witness() {
        Map<UUID, ChainHead> heads = new HashMap<>();
        contents.heads().forEach((chain, head) -> heads.put(chain, new ChainHead(head.count(), HexFormat.of().parseHex(head.hash()))));
        return new Witness(heads, Optional.empty());
    }

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}

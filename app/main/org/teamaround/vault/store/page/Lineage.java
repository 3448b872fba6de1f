package org.teamaround.vault.store.page;

import java.util.UUID;

/** What a file made anew takes over from the one it stands for: its id, and counters that go on from there. */
record Lineage(UUID file, long writes) {}

package org.teamaround.vault.view;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the journal, in words.
 *
 * @param whom names, as many as fit; empty when it is about nobody
 * @param note what else was noted, such as a paper's title
 */
public record JournalRow(UUID act, Instant when, String who, String what, String whom, String note) {}

package org.teamaround.correct.view;

import java.time.Instant;

/**
 * One change of one field, in words.
 *
 * @param column table and column, as the journal names them
 * @param was    empty at the first entry
 * @param why    empty where no reason was asked for
 */
public record HistoryLine(Instant when, String by, String act, String column, String field, String was, String now, String why, boolean sealed) {}

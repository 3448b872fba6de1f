package org.teamaround.correct.view;

import java.util.UUID;
import org.teamaround.correct.BinKind;

/** Something that could go into the bin. @param name as users know it */
public record BinCandidate(BinKind kind, UUID record, String name) {}

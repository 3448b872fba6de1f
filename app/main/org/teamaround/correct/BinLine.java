package org.teamaround.correct;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Phrase;

/** One thing in the bin: what it is, who put it there, when and why. @param why absent when the reason was erased */
public record BinLine(BinKind kind, UUID record, Phrase what, String by, Instant when, Optional<String> why) {}

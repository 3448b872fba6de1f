package org.teamaround.correct;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.teamaround.consent.Consent;

/** A child's consents are one line: each supersedes the one before it, and none is older than that. */
final class ConsentLine {
    private ConsentLine() {}

    /** Whether {@code one} is neither before what it supersedes nor after what supersedes it. */
    static boolean fits(Consent one, List<Consent> others) {
        boolean afterFormer = others.stream().filter(o -> one.supersedes().equals(Optional.of(o.id()))).noneMatch(o -> one.on().isBefore(o.on()));
        return afterFormer && others.stream().filter(o -> o.supersedes().equals(Optional.of(one.id()))).noneMatch(o -> o.on().isBefore(one.on()));
    }

    /** The newest of these that is not after that day: what a consent of that day supersedes. */
    static Optional<Consent> before(LocalDate day, List<Consent> line) {
        return line.stream().filter(c -> !c.on().isAfter(day)).max(Comparator.comparing(Consent::on).thenComparing(c -> c.id().value()));
    }
}

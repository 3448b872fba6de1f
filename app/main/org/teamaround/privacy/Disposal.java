package org.teamaround.privacy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A list of records to be disposed of (domain.md 5.5): a team leader has reviewed it; another user, who opened the vault with an own
 * passphrase, agrees; then it is done, and what remains is this: ids, no names.
 * @param agreed absent until then
 * @param done   what was removed; absent until then
 * @param dropped that it was given up; absent otherwise
 */
public record Disposal(UUID id, LocalDate madeOn, List<Line> lines, AccessRequest.By reviewed, Optional<AccessRequest.By> agreed, Optional<Done> done, Optional<LocalDate> dropped) {
    public Disposal {
        lines = List.copyOf(lines);
    }

    /** @param until its last day; @param rule text key of the rule */
    public record Line(Kept.Kind kind, UUID record, LocalDate until, String rule) {}

    /** @param rows rows of the database, @param files sealed files: documents, attachments */
    public record Done(ZonedDateTime at, int rows, int files) {}

    /** It waits for the second person. */
    public boolean waits() {
        return done.isEmpty() && dropped.isEmpty();
    }

    public Disposal dropped(LocalDate on) {
        return new Disposal(id, madeOn, lines, reviewed, agreed, done, Optional.of(on));
    }

    public Disposal done(AccessRequest.By agreedBy, Done how) {
        return new Disposal(id, madeOn, lines, reviewed, Optional.of(agreedBy), Optional.of(how), dropped);
    }
}

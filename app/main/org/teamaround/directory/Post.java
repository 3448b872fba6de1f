package org.teamaround.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody is, and where: the present post, or one before it.
 * @param jobTitle empty when not known
 * @param agency   absent when they work for none, or nobody said
 * @param from     first day; absent when not known
 * @param to       last day; absent while they are there
 */
public record Post(String jobTitle, Optional<AgencyId> agency, Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Post UNKNOWN = new Post("", Optional.empty(), Optional.empty(), Optional.empty());

    public Post with(Optional<AgencyId> other) {
        return new Post(jobTitle, other, from, to);
    }

    public Post until(LocalDate last) {
        return new Post(jobTitle, agency, from, Optional.of(last));
    }
}

package org.teamaround.directory.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teamaround.directory.AgeBand;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.AreaId;
import org.teamaround.directory.Need;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Id;

/** What the columns of the directory hold, as its words. */
final class Codes {
    private Codes() {}

    static @Nullable UUID of(Optional<? extends Id> id) {
        return id.map(Id::value).orElse(null);
    }

    static Optional<AgencyId> agency(@Nullable UUID id) {
        return Optional.ofNullable(id).map(AgencyId::new);
    }

    static Optional<PractitionerId> practitioner(@Nullable UUID id) {
        return Optional.ofNullable(id).map(PractitionerId::new);
    }

    static Optional<AreaId> area(@Nullable UUID id) {
        return Optional.ofNullable(id).map(AreaId::new);
    }

    static Optional<AgeBand> ages(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null ? Optional.empty() : Optional.of(new AgeBand(from, to));
    }

    static @Nullable Integer from(Optional<AgeBand> ages) {
        return ages.map(AgeBand::from).orElse(null);
    }

    static @Nullable Integer to(Optional<AgeBand> ages) {
        return ages.map(AgeBand::to).orElse(null);
    }

    static String needs(Collection<Need> needs) {
        return needs.stream().map(Need::name).collect(Collectors.joining(" "));
    }

    static List<Need> needs(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" ")).stream().map(Need::valueOf).toList();
    }

    /** The id of a line of a list: the same for the same line, so that saving again changes nothing. */
    static UUID line(UUID parent, String list, int line) {
        return UUID.nameUUIDFromBytes((parent + list + line).getBytes(StandardCharsets.UTF_8));
    }
}

package org.teamaround.database;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** How ids and times are written where a hash or a signature covers them. */
final class Canonical {
    private static final OffsetDateTime EPOCH = OffsetDateTime.parse("1970-01-01T00:00:00Z");

    private Canonical() {}

    static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    static long micros(OffsetDateTime time) {
        return ChronoUnit.MICROS.between(EPOCH, time);
    }
}

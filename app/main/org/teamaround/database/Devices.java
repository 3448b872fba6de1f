package org.teamaround.database;

import static org.teamaround.database.schema.Tables.DEVICE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The laptops whose chains this journal holds. Not journalled itself: the journal stands on it. */
final class Devices {
    private final Database database;

    Devices(Database database) {
        this.database = database;
    }

    void know(Device device, Instant now) {
        database.keepBooks(sql -> {
            if (sql.fetchExists(DEVICE, DEVICE.ID.eq(device.id()))) return;
            OffsetDateTime since = (OffsetDateTime) FieldText.asKept(now.atOffset(ZoneOffset.UTC));
            sql.insertInto(DEVICE).values(device.id(), device.name(), device.incarnation(), since).execute();
        });
    }
}

package org.teamaround.database;

import static org.teamaround.database.schema.Tables.DEVICE;
import static org.teamaround.database.schema.Tables.INCARNATION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;

/** The laptops whose chains this journal holds, and as which copies of the vault they wrote. Not journalled itself: the journal stands on it. */
final class Devices {
    private final Database database;

    Devices(Database database) {
        this.database = database;
    }

    void know(Device device, Instant now) {
        OffsetDateTime since = (OffsetDateTime) FieldText.asKept(now.atOffset(ZoneOffset.UTC));
        if (database.read().fetchExists(INCARNATION, INCARNATION.ID.eq(device.incarnation()))) return;
        database.keepBooks(sql -> {
            if (!sql.fetchExists(DEVICE, DEVICE.ID.eq(device.id()))) {
                sql.insertInto(DEVICE).values(device.id(), device.name(), device.incarnation(), since).execute();
            }
            begin(sql, device, since);
        });
    }

    private static void begin(DSLContext sql, Device device, OffsetDateTime since) {
        sql.update(DEVICE).set(DEVICE.INCARNATION, device.incarnation()).where(DEVICE.ID.eq(device.id())).execute();
        sql.insertInto(INCARNATION).values(device.incarnation(), device.id(), Incarnations.read(sql).length(device.id()) + 1,
            device.signer().publicKey(), since).execute();
    }
}

package org.teamaround.database;

import java.util.Arrays;
import java.util.Optional;
import org.jooq.DSLContext;
import org.teamaround.database.BadEntry.Trouble;

/** Whether this laptop's chain ends with this copy of the vault, under this copy's own signing key. */
final class StrangerCheck {
    private final Incarnations incarnations;

    StrangerCheck(DSLContext sql) {
        incarnations = Incarnations.read(sql);
    }

    Optional<BadEntry> firstBad(Device device) {
        Optional<Incarnation> last = incarnations.at(device.id(), Long.MAX_VALUE);
        boolean ours = last.filter(one -> one.id().equals(device.incarnation()) && Arrays.equals(one.signingKey(), device.signer().publicKey())).isPresent();
        return ours ? Optional.empty() : Optional.of(new BadEntry(device.id(), last.map(Incarnation::firstSeq).orElse(1L), Trouble.FOREIGN));
    }
}

package org.teamaround.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What the key file keeps under the data key: readable only by who unlocks it.
 *
 * @param deviceKey private half of {@link DeviceKeys}
 */
record KeyContents(String centreName, ThisDevice device, byte[] deviceKey, RecoveryPublic recovery, List<VaultUser> users, Optional<Witness> witness) {
    KeyContents {
        users = List.copyOf(users);
    }

    Optional<VaultUser> user(UUID id) {
        return users.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    KeyContents with(Witness seen) {
        return new KeyContents(centreName, device, deviceKey, recovery, users, Optional.of(seen));
    }

    KeyContents with(List<VaultUser> others) {
        return new KeyContents(centreName, device, deviceKey, recovery, others, witness);
    }

    KeyContents with(RecoveryPublic other) {
        return new KeyContents(centreName, device, deviceKey, other, users, witness);
    }

    KeyContents with(ThisDevice other, byte[] otherKey) {
        return new KeyContents(centreName, other, otherKey, recovery, users, witness);
    }

    KeyContents and(VaultUser another) {
        List<VaultUser> more = new ArrayList<>(users);
        more.add(another);
        return with(more);
    }

    KeyContents withoutPages() {
        return new KeyContents(centreName, device, deviceKey, recovery, users, witness.map(seen -> new Witness(seen.heads(), Optional.empty())));
    }

    KeyContents changing(UUID id, UnaryOperator<VaultUser> change) {
        return with(users.stream().map(user -> user.id().equals(id) ? change.apply(user) : user).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyContents c && centreName.equals(c.centreName) && device.equals(c.device) && Arrays.equals(deviceKey, c.deviceKey)
            && recovery.equals(c.recovery) && users.equals(c.users) && witness.equals(c.witness);
    }

    @Override
    public int hashCode() {
        return Objects.hash(centreName, device, users);
    }
}

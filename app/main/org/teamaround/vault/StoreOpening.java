package org.teamaround.vault;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that opening a store needs, once somebody has unlocked.
 *
 * @param epoch    which data key this is; goes up when it is replaced
 * @param user     who unlocked
 * @param users    everybody who can unlock, as it stands when asked
 * @param witness  what the key file remembers; empty at the first opening
 */
public record StoreOpening(VaultFolder folder, DataKey key, int epoch, ThisDevice device, DeviceKeys deviceKeys, VaultUser user,
    UserKeys userKeys, Supplier<List<VaultUser>> users, Optional<Witness> witness) {}

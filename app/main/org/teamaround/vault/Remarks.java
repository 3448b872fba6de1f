package org.teamaround.vault;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.teamaround.kernel.Role;

/** What the journal notes beside the kind of a change: the user's name, who may be gone when it is read, and role codes. */
final class Remarks {
    private Remarks() {}

    /** {@code Eilidh MacRae: CLERK VIEWER}. */
    static String roles(VaultUser user) {
        return user.name() + ": " + codes(user.roles());
    }

    /** {@code Eilidh MacRae: CLERK -> CLERK COORDINATOR}. */
    static String roles(VaultUser before, Set<Role> after) {
        return roles(before) + " -> " + codes(after);
    }

    private static String codes(Set<Role> roles) {
        return new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(" "));
    }
}

package org.teamaround.vault.store;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.teamaround.database.schema.tables.records.CompartmentGroundRecord;
import org.teamaround.database.schema.tables.records.CompartmentRecord;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Compartments.Circle;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Role;
import org.teamaround.vault.VaultUser;

/** Who is to read a compartment, as users, roles and grounds are now (domain.md 5.3). */
final class CompartmentReaders {
    private static final Set<Role> BY_ROLE = EnumSet.of(Role.COORDINATOR, Role.TEAM_LEADER);
    private final Supplier<List<VaultUser>> users;

    CompartmentReaders(Supplier<List<VaultUser>> users) {
        this.users = users;
    }

    Circle byRole() {
        return new Circle(users.get().stream().filter(u -> u.roles().stream().anyMatch(BY_ROLE::contains)).map(VaultUser::id)
            .collect(Collectors.toSet()), Set.of(), false);
    }

    /** Where all who were named are gone, it is by role again, so that no text is left without a reader. */
    Circle of(CompartmentRecord compartment, List<CompartmentGroundRecord> grounds) {
        Set<UUID> named = present(grounds.stream().filter(CompartmentGroundRecord::getNamed).map(CompartmentGroundRecord::getReader).collect(Collectors.toSet()));
        if (compartment.getNarrowed() && !named.isEmpty()) return new Circle(named, named, true);
        Set<UUID> all = new HashSet<>(byRole().users());
        all.addAll(named);
        all.addAll(present(grounds.stream().filter(CompartmentGroundRecord::getLeads).map(CompartmentGroundRecord::getReader).collect(Collectors.toSet())));
        return new Circle(all, named, false);
    }

    /** Empty when nobody has this id any more. */
    Optional<Actor> actor(UUID user) {
        return users.get().stream().filter(u -> u.id().equals(user)).findFirst().map(VaultUser::actor);
    }

    /** As {@link #actor}. */
    Optional<byte[]> publicKey(UUID user) {
        return users.get().stream().filter(u -> u.id().equals(user)).findFirst().map(VaultUser::publicKey);
    }

    /** Of those who are still users, the ones whose role may see restricted records at all. */
    private Set<UUID> present(Set<UUID> readers) {
        Set<UUID> here = users.get().stream().filter(u -> Right.SEE_RESTRICTED.heldBy(u.roles())).map(VaultUser::id).collect(Collectors.toSet());
        return readers.stream().filter(here::contains).collect(Collectors.toSet());
    }
}

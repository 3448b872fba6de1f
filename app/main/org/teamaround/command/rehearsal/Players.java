package org.teamaround.command.rehearsal;


import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.command.scenario.Entry;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Role;
import org.teamaround.plan.LeadRole;
import org.teamaround.shell.Assembly;
import org.teamaround.vault.VaultUser;

/**
 * Who acts when a step says {@code as}. In a scenario that adds users everybody unlocks the vault: a role is played by the user who has it,
 * and somebody nobody has added yet is added, a role with that role alone, a name with every role. In any other scenario it is a centre of
 * one: whoever acts holds every role, but for a viewer, who only reads. A lead professional leads what their directory entry leads; who plays
 * that role without a name leads for everybody who leads and is no user.
 */
final class Players {
    private final SignIns signIns;
    private final boolean unlocking;

    /** @param unlocking whether the scenario adds users of its own */
    Players(SignIns signIns, boolean unlocking) {
        this.signIns = signIns;
        this.unlocking = unlocking;
    }

    Actor as(String name, Entry at) {
        Optional<Role> role = Arrays.stream(Role.values()).filter(known -> Names.fold(known.name().replace('_', ' ')).equals(Names.fold(name))).findFirst();
        Actor actor = unlocking ? unlocked(name, role, at) : standIn(name, role);
        if (!Right.EDIT_CASE.heldForEveryCase(actor.roles()) && actor.may(Right.EDIT_CASE)) link(actor, role.isPresent());
        return actor;
    }

    private Actor unlocked(String name, Optional<Role> role, Entry at) {
        String player = role.flatMap(this::holder).map(VaultUser::name).orElse(name);
        if (signIns.user(player).isEmpty() && !signIns.wasUser(player)) add(player, role);
        return signIns.as(player).result().orElseThrow(() -> at.error("\"" + name + "\" cannot unlock this vault."));
    }

    private static Actor standIn(String name, Optional<Role> role) {
        UUID id = UUID.nameUUIDFromBytes(Names.fold(name).getBytes(StandardCharsets.UTF_8));
        return new Actor(id, name, role.filter(Role.VIEWER::equals).map(viewer -> (Set<Role>) EnumSet.of(viewer)).orElseGet(() -> EnumSet.allOf(Role.class)));
    }

    private static Set<Role> roles(Optional<Role> role) {
        Set<Role> roles = role.map(EnumSet::of).orElseGet(() -> EnumSet.allOf(Role.class));
        if (roles.equals(Set.of(Role.VAULT_KEEPER))) roles.add(Role.COORDINATOR);
        return roles;
    }

    private Optional<VaultUser> holder(Role role) {
        List<VaultUser> others = signIns.users().stream().filter(user -> !user.id().equals(signIns.keeper().user())).toList();
        return others.stream().filter(user -> user.roles().equals(Set.of(role))).findFirst()
            .or(() -> others.stream().filter(user -> user.roles().contains(role) && user.roles().size() < Role.values().length).findFirst());
    }

    private void add(String player, Optional<Role> role) {
        signIns.as(signIns.keeper().name()).orFault();
        signIns.add(player, roles(role), signIns.keeper()).orFault();
    }

    private void link(Actor actor, boolean forEverybody) {
        Assembly program = signIns.program();
        Stream<Practitioner> theirs = forEverybody ? leads(program) : program.people().practitioners.named(actor.name()).stream();
        theirs.filter(practitioner -> practitioner.user().isEmpty()).toList()
            .forEach(practitioner -> program.people().linkUser.link(practitioner.id(), Optional.of(actor.user()), signIns.keeper()).orFault());
    }

    private static Stream<Practitioner> leads(Assembly program) {
        return program.plan().episodes.open().stream().flatMap(episode -> episode.lead().stream()).map(LeadRole::practitioner).distinct()
            .flatMap(id -> program.people().practitioners.find(id).stream());
    }
}

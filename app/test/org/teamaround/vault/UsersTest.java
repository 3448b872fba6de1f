package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.journal.AccessEntry;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessQuery;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.vault.store.CaseStore;

/** Several people on one vault: Ada made it, Eilidh and Noor come later. */
class UsersTest {
    private static final String EILIDH = "copper meadow signal winter hatch";
    private static final String NOOR = "umbrella canyon violet harvest bell";
    @TempDir
    Path temp;
    private final TestVaults vaults = new TestVaults();
    private Path folder;

    @BeforeEach
    void makeVault() {
        folder = temp.resolve("vault");
        vaults.made(folder).vault().close();
    }

    private UnlockedVault<CaseStore> ada() {
        return opened(TestVaults.PASSPHRASE);
    }

    private UnlockedVault<CaseStore> opened(String passphrase) {
        return vaults.open().byPassphrase(folder, passphrase.toCharArray()).orFault();
    }

    private String refusal(String passphrase) {
        return key(vaults.open().byPassphrase(folder, passphrase.toCharArray()));
    }

    private static String key(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).findFirst().orElse("done");
    }

    private Outcome<VaultUser> add(UnlockedVault<CaseStore> vault, String name, String passphrase, Role... roles) {
        return vaults.addUser().add(vault, new NewUser(name, Set.of(roles), passphrase.toCharArray()), vault.actor());
    }

    private VaultUser withEilidh(Role... roles) {
        try (UnlockedVault<CaseStore> vault = ada()) {
            return add(vault, "Eilidh MacRae", EILIDH, roles).orFault();
        }
    }

    private static VaultUser named(UnlockedVault<CaseStore> vault, String name) {
        return vault.users().stream().filter(user -> user.name().equals(name)).findFirst().orElseThrow();
    }

    private List<AccessEntry> noted(UnlockedVault<CaseStore> vault, AccessKind kind) {
        return vault.store().accessLog().find(AccessQuery.of(kind));
    }

    @Test
    void whoever_unlocks_acts_under_their_own_name_and_roles() {
        withEilidh(Role.CLERK);
        try (UnlockedVault<CaseStore> vault = opened(EILIDH)) {
            assertThat(vault.actor().name()).isEqualTo("Eilidh MacRae");
            assertThat(vault.actor().roles()).containsExactly(Role.CLERK);
            assertThat(vault.users()).extracting(VaultUser::name).containsExactly("Ada Quill", "Eilidh MacRae");
        }
        try (UnlockedVault<CaseStore> vault = ada()) {
            assertThat(vault.actor().name()).isEqualTo("Ada Quill");
            assertThat(noted(vault, AccessKind.USER_ADDED)).hasSize(1).allSatisfy(entry -> {
                assertThat(entry.remark()).contains("Eilidh MacRae: CLERK");
                assertThat(entry.authorName()).isEqualTo("Ada Quill");
            });
        }
    }

    @Test
    void every_open_point_about_a_new_user_is_named_at_once() {
        try (UnlockedVault<CaseStore> vault = ada()) {
            assertThat(add(vault, " ", "abc", Role.VAULT_KEEPER).problems()).extracting(Problem::key)
                .containsExactly("vault.problem.name-empty", "vault.problem.keeper-alone", "vault.problem.passphrase-weak");
            assertThat(key(add(vault, "ada  quill", EILIDH, Role.CLERK))).isEqualTo("vault.problem.name-taken");
            assertThat(key(add(vault, "Noor Ashby", EILIDH))).isEqualTo("vault.problem.roles-empty");
            assertThat(key(add(vault, "Noor Ashby", TestVaults.PASSPHRASE, Role.CLERK))).as("two users must not share a passphrase")
                .isEqualTo("vault.problem.passphrase-taken");
            assertThat(vault.users()).hasSize(1);
        }
    }

    @Test
    void only_a_keeper_touches_users() {
        VaultUser eilidh = withEilidh(Role.TEAM_LEADER);
        try (UnlockedVault<CaseStore> vault = opened(EILIDH)) {
            VaultUser ada = named(vault, "Ada Quill");
            String no = "kernel.problem.not-your-right";
            assertThat(key(add(vault, "Noor Ashby", NOOR, Role.CLERK))).isEqualTo(no);
            assertThat(key(vaults.changeRoles().change(vault, eilidh.id(), Set.of(Role.TEAM_LEADER, Role.VAULT_KEEPER), vault.actor()))).isEqualTo(no);
            assertThat(key(vaults.removeUser().remove(vault, ada.id(), vault.actor()))).isEqualTo(no);
            assertThat(key(vaults.resetPassphrase().reset(vault, ada.id(), NOOR.toCharArray(), vault.actor()))).isEqualTo(no);
            assertThat(key(vaults.renewRecoveryKey().renew(vault, Optional.empty(), vault.actor()))).isEqualTo(no);
            assertThat(key(vaults.renewRecoveryKey().renew(vault, Optional.empty(), ada.actor()))).as("in another's name").isEqualTo(no);
        }
    }

    @Test
    void other_roles_hold_from_the_next_unlocking_and_the_same_passphrase_opens() {
        VaultUser eilidh = withEilidh(Role.CLERK);
        try (UnlockedVault<CaseStore> vault = ada()) {
            vaults.changeRoles().change(vault, eilidh.id(), Set.of(Role.CLERK, Role.COORDINATOR), vault.actor()).orFault();
            assertThat(noted(vault, AccessKind.ROLES_CHANGED).getFirst().remark()).contains("Eilidh MacRae: CLERK -> CLERK COORDINATOR");
        }
        try (UnlockedVault<CaseStore> vault = opened(EILIDH)) {
            assertThat(vault.actor().roles()).containsExactlyInAnyOrder(Role.CLERK, Role.COORDINATOR);
        }
    }

    @Test
    void nobody_raises_themselves_and_the_last_keeper_stays() {
        VaultUser eilidh = withEilidh(Role.COORDINATOR, Role.VAULT_KEEPER);
        try (UnlockedVault<CaseStore> vault = opened(EILIDH)) {
            assertThat(key(vaults.changeRoles().change(vault, eilidh.id(), Set.of(Role.COORDINATOR, Role.VAULT_KEEPER, Role.TEAM_LEADER), vault.actor())))
                .isEqualTo("vault.problem.own-roles");
            vaults.changeRoles().change(vault, eilidh.id(), Set.of(Role.COORDINATOR), vault.actor()).orFault();
            assertThat(key(add(vault, "Noor Ashby", NOOR, Role.CLERK))).as("a duty given back is gone at once").isEqualTo("kernel.problem.not-your-right");
        }
        try (UnlockedVault<CaseStore> vault = ada()) {
            VaultUser ada = vault.user();
            assertThat(key(vaults.changeRoles().change(vault, ada.id(), Set.of(Role.TEAM_LEADER), vault.actor()))).isEqualTo("vault.problem.last-keeper");
            assertThat(key(vaults.removeUser().remove(vault, ada.id(), vault.actor()))).isEqualTo("vault.problem.last-keeper");
            assertThat(key(vaults.changeRoles().change(vault, ada.id(), Set.of(Role.CLERK, Role.VAULT_KEEPER), vault.actor()))).isEqualTo("vault.problem.keeper-alone");
        }
    }

    @Test
    void ones_own_passphrase_needs_the_one_before_which_then_opens_nothing() throws Exception {
        byte[] forNoor;
        try (UnlockedVault<CaseStore> vault = ada()) {
            forNoor = vault.userKeys().seal(vault.user().publicKey(), new byte[] {7}, "test");
            assertThat(key(vaults.changePassphrase().change(vault, EILIDH.toCharArray(), NOOR.toCharArray()))).isEqualTo("vault.problem.wrong-passphrase");
            assertThat(key(vaults.changePassphrase().change(vault, TestVaults.PASSPHRASE.toCharArray(), "abc".toCharArray()))).isEqualTo("vault.problem.passphrase-weak");
            vaults.changePassphrase().change(vault, TestVaults.PASSPHRASE.toCharArray(), NOOR.toCharArray()).orFault();
        }
        assertThat(refusal(TestVaults.PASSPHRASE)).isEqualTo("vault.problem.wrong-passphrase");
        java.nio.file.Files.delete(folder.resolve("vault.keys"));
        assertThat(refusal(TestVaults.PASSPHRASE)).as("nor in the generation before").isEqualTo("vault.problem.wrong-passphrase");
        try (UnlockedVault<CaseStore> vault = opened(NOOR)) {
            assertThat(vault.userKeys().open(forNoor, "test")).contains(new byte[] {7});
            assertThat(noted(vault, AccessKind.PASSPHRASE_CHANGED)).hasSize(1);
        }
    }

    @Test
    void a_keeper_gives_a_forgetful_user_a_new_passphrase_and_a_new_pair() {
        VaultUser eilidh = withEilidh(Role.CLERK);
        try (UnlockedVault<CaseStore> vault = ada()) {
            assertThat(key(vaults.resetPassphrase().reset(vault, vault.user().id(), NOOR.toCharArray(), vault.actor()))).isEqualTo("vault.problem.reset-own");
            VaultUser again = vaults.resetPassphrase().reset(vault, eilidh.id(), NOOR.toCharArray(), vault.actor()).orFault();
            assertThat(again.publicKey()).isNotEqualTo(eilidh.publicKey());
            assertThat(noted(vault, AccessKind.PASSPHRASE_RESET)).hasSize(1);
        }
        assertThat(refusal(EILIDH)).isEqualTo("vault.problem.wrong-passphrase");
        try (UnlockedVault<CaseStore> vault = opened(NOOR)) {
            assertThat(vault.actor().name()).isEqualTo("Eilidh MacRae");
        }
    }

    @Test
    void the_likely_user_is_tried_first_and_it_costs_nobody_else_their_way_in() {
        VaultUser eilidh = withEilidh(Role.CLERK);
        for (String passphrase : List.of(EILIDH, TestVaults.PASSPHRASE))
            vaults.open().byPassphrase(folder, passphrase.toCharArray(), Optional.of(eilidh.id())).orFault().close();
    }

    @Test
    void a_vault_holds_so_many_users_and_the_sixty_first_is_told() {
        try (UnlockedVault<CaseStore> vault = ada()) {
            fillUpTo(vault, AddUser.MOST - 1);
            add(vault, "The last", EILIDH, Role.CLERK).orFault();
            assertThat(key(add(vault, "One more", NOOR, Role.CLERK))).isEqualTo("vault.problem.users-many");
        }
        opened(EILIDH).close();
    }

    /** People with the longest names, and as much in escrow as resets can leave; none of their passphrases is known. */
    private static void fillUpTo(UnlockedVault<CaseStore> vault, int count) {
        Slot slot = vault.keys().slots().getFirst();
        VaultUser ada = vault.user();
        for (int i = vault.users().size(); i < count; i++) {
            UUID id = UUID.randomUUID();
            VaultUser user = new VaultUser(id, "x".repeat(UserRules.LONGEST_NAME - 2) + i, Set.of(Role.CLERK), ada.publicKey(), ada.escrow());
            Slot.OfUser theirs = (Slot.OfUser) slot;
            vault.keys().change(slots -> Slots.with(slots, new Slot.OfUser(id, user.roles(), theirs.cost(), theirs.salt(), theirs.sealedPrivateKey(),
                theirs.sealedKey())), contents -> contents.and(user));
        }
    }
}

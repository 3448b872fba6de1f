package org.teamaround.vault.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.database.Soundness;
import org.teamaround.database.schema.Tables;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Compartments.Opened;
import org.teamaround.kernel.Role;
import org.teamaround.vault.VaultUser;

class JooqCompartmentsTest {
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final VaultUser coordinator = store.users().add("Amina Yusuf", Role.COORDINATOR);
    private final VaultUser leader = store.users().add("Siân Prys", Role.TEAM_LEADER);
    private final VaultUser clerk = store.users().add("Brid Lally", Role.CLERK);
    private final VaultUser lead = store.users().add("Olu Ade", Role.LEAD_PROFESSIONAL);
    private final UUID child = UUID.randomUUID();
    private final UUID label = UUID.randomUUID();
    /** Stands for a feature that keeps one text. */
    private byte[] kept = new byte[0];

    @AfterEach void close() {
        store.close();
    }

    private Compartments seenBy(VaultUser user) {
        Compartments seen = store.compartments(user);
        seen.keptBy(this::sealAgain);
        return seen;
    }

    private void sealAgain(UUID compartment, Compartments.SealAgain again) {
        if (compartment.equals(child)) kept = again.again(label, kept);
    }

    private void seals(VaultUser user, String text) {
        store.write(() -> kept = seenBy(user).seal(child, label, text));
    }

    private Opened opens(VaultUser user) {
        return seenBy(user).open(child, label, kept);
    }

    private static Opened text(String words) {
        return new Opened.Text(words);
    }

    @Test void coordinatorsAndTeamLeadersReadWhatAClerkPutIn_theClerkDoesNot() {
        seals(clerk, "Rowan House");
        assertThat(List.of(opens(coordinator), opens(leader))).containsOnly(text("Rowan House"));
        assertThat(List.of(opens(clerk), opens(lead))).containsOnly(new Opened.NotPermitted());
    }

    @Test void theLengthOfAShortTextTellsNothing() {
        seals(coordinator, "A");
        int one = kept.length;
        seals(coordinator, "A rather longer address, with a postcode and a ward");
        assertThat(kept).hasSize(one);
    }

    @Test void aTextOpensOnlyUnderItsOwnLabelAndUnchanged() {
        seals(coordinator, "Rowan House");
        assertThat(seenBy(coordinator).open(child, UUID.randomUUID(), kept)).isEqualTo(new Opened.Damaged());
        kept[kept.length / 2] ^= 1;
        assertThat(opens(coordinator)).isEqualTo(new Opened.Damaged());
    }

    @Test void whoeverIsLeftOutReadsNeitherNewNorOldTexts() {
        seals(coordinator, "Rowan House");
        byte[] before = kept;
        assertThat(seenBy(leader).narrow(child, Set.of(leader.id()), leader.actor()).isDone()).isTrue();
        assertThat(kept).isNotEqualTo(before);
        assertThat(opens(coordinator)).isEqualTo(new Opened.NotPermitted());
        assertThat(opens(leader)).isEqualTo(text("Rowan House"));
        seals(coordinator, "Alder House");
        assertThat(opens(leader)).isEqualTo(text("Alder House"));
        assertThat(opens(coordinator)).isEqualTo(new Opened.NotPermitted());
    }

    @Test void theJournalKeepsNoOldKeyOfThoseLeftOut() {
        seals(coordinator, "Rowan House");
        Set<UUID> old = Set.copyOf(store.database().read().select(Tables.COMPARTMENT_KEY.ID).from(Tables.COMPARTMENT_KEY).fetch(Tables.COMPARTMENT_KEY.ID));
        seenBy(leader).narrow(child, Set.of(leader.id()), leader.actor());
        assertThat(old).isNotEmpty().allSatisfy(key -> assertThat(store.journal().historyOf(key))
            .allMatch(entry -> entry.erased() && entry.before().isEmpty() && entry.after().isEmpty()));
        assertThat(new Soundness(store.database()).check().isDone()).isTrue();
    }

    @Test void onlyWhoReadsMayNarrow_andMustStay() {
        seals(coordinator, "Rowan House");
        assertThat(seenBy(clerk).narrow(child, Set.of(clerk.id()), clerk.actor()).problems()).extracting("key").containsExactly("kernel.problem.not-permitted");
        assertThat(seenBy(leader).narrow(child, Set.of(coordinator.id()), leader.actor()).problems()).extracting("key")
            .containsExactly("kernel.problem.narrow-without-self");
        assertThat(opens(coordinator)).isEqualTo(text("Rowan House"));
    }

    @Test void wideningLetsTheRolesInAgain_andThoseNamedBesides() {
        seals(coordinator, "Rowan House");
        seenBy(leader).narrow(child, Set.of(leader.id()), leader.actor());
        seenBy(leader).widen(child, Set.of(lead.id()), leader.actor());
        assertThat(List.of(opens(coordinator), opens(lead))).containsOnly(text("Rowan House"));
        assertThat(opens(clerk)).isEqualTo(new Opened.NotPermitted());
    }

    @Test void aLeadProfessionalReadsWhileLeading() {
        seals(coordinator, "Rowan House");
        store.write(() -> seenBy(coordinator).lead(child, Set.of(lead.id())));
        assertThat(opens(lead)).isEqualTo(text("Rowan House"));
        store.write(() -> seenBy(coordinator).lead(child, Set.of()));
        assertThat(opens(lead)).isEqualTo(new Opened.NotPermitted());
        assertThat(opens(coordinator)).isEqualTo(text("Rowan House"));
    }

    @Test void whatAnybodyWithoutTheKeyChangesWaitsForSomebodyWhoHasIt() {
        seals(coordinator, "Rowan House");
        store.write(() -> seenBy(clerk).lead(child, Set.of(lead.id())));
        assertThat(opens(lead)).isEqualTo(new Opened.NotPermitted());
        seenBy(clerk).settle();
        assertThat(opens(lead)).isEqualTo(new Opened.NotPermitted());
        seenBy(coordinator).settle();
        assertThat(opens(lead)).isEqualTo(text("Rowan House"));
        byte[] before = kept;
        store.write(() -> seenBy(clerk).lead(child, Set.of()));
        assertThat(opens(lead)).isEqualTo(new Opened.NotPermitted());
        assertThat(kept).isEqualTo(before);
        seenBy(coordinator).settle();
        assertThat(kept).isNotEqualTo(before);
        assertThat(opens(coordinator)).isEqualTo(text("Rowan House"));
    }

    @Test void aNewCoordinatorIsLetInByWhoeverReadsNext() {
        seals(coordinator, "Rowan House");
        VaultUser second = store.users().add("Jo Reed", Role.COORDINATOR);
        assertThat(opens(second)).isEqualTo(new Opened.NotPermitted());
        seenBy(clerk).settle();
        assertThat(opens(second)).isEqualTo(new Opened.NotPermitted());
        seenBy(leader).settle();
        assertThat(opens(second)).isEqualTo(text("Rowan House"));
    }

    @Test void whoLosesTheRoleOrIsRemovedLosesTheKey() {
        seals(coordinator, "Rowan House");
        byte[] before = kept;
        VaultUser former = store.users().withRoles(coordinator, Role.VIEWER);
        seenBy(leader).settle();
        assertThat(opens(former)).isEqualTo(new Opened.NotPermitted());
        assertThat(kept).isNotEqualTo(before);
        store.users().remove(leader);
        store.compartments().keptBy(this::sealAgain);
        store.compartments().settle();
        assertThat(store.compartments().open(child, label, kept)).isEqualTo(text("Rowan House"));
        assertThat(store.database().read().fetchCount(Tables.COMPARTMENT_KEY)).isEqualTo(1);
    }

    @Test void aNewKeyPairIsWrappedForAnew() {
        seals(coordinator, "Rowan House");
        VaultUser renewed = store.users().withNewKeys(coordinator);
        assertThat(opens(renewed)).isEqualTo(new Opened.NotPermitted());
        seenBy(leader).settle();
        assertThat(opens(renewed)).isEqualTo(text("Rowan House"));
    }

    @Test void anAdultIsReadByWhoeverReadsOneOfTheChildren() {
        UUID mother = UUID.randomUUID();
        UUID sibling = UUID.randomUUID();
        seals(coordinator, "Rowan House");
        store.write(() -> seenBy(clerk).seal(mother, label, "the same"));
        seenBy(leader).narrow(child, Set.of(leader.id()), leader.actor());
        store.write(() -> seenBy(leader).follow(mother, Set.of(child)));
        assertThat(seenBy(coordinator).circle(mother)).isEqualTo(new Compartments.Circle(Set.of(leader.id()), Set.of(leader.id()), true));
        store.write(() -> seenBy(leader).follow(mother, Set.of(child, sibling)));
        assertThat(seenBy(coordinator).circle(mother).has(coordinator.id())).isTrue();
    }

    @Test void noNewKeysAreMadeWhileNobodyListensWhoKeepsTexts() {
        seals(coordinator, "Rowan House");
        byte[] before = kept;
        store.users().withRoles(coordinator, Role.VIEWER);
        store.compartments(leader).settle();
        assertThat(kept).isEqualTo(before);
        assertThat(opens(leader)).isEqualTo(text("Rowan House"));
        seenBy(leader).settle();
        assertThat(kept).isNotEqualTo(before);
        assertThat(opens(leader)).isEqualTo(text("Rowan House"));
    }

    @Test void theLastWhoCanReadHandsOverAtTheNextUnlocking() {
        seals(coordinator, "Rowan House");
        seenBy(leader).narrow(child, Set.of(leader.id()), leader.actor());
        VaultUser former = store.users().withRoles(leader, Role.VIEWER);
        seenBy(coordinator).settle();
        assertThat(opens(coordinator)).isEqualTo(new Opened.NotPermitted());
        seenBy(former).settle();
        assertThat(opens(coordinator)).isEqualTo(text("Rowan House"));
        assertThat(opens(former)).isEqualTo(new Opened.NotPermitted());
    }

    @Test void settlingAgainWritesNothing() {
        seals(coordinator, "Rowan House");
        seenBy(leader).narrow(child, Set.of(leader.id()), leader.actor());
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            store.users().all().forEach(user -> seenBy(user).settle());
            counts.add(store.database().read().fetchCount(Tables.REVISION));
        }
        assertThat(counts.get(0)).isEqualTo(counts.get(1));
    }

    @Test void saysWhoseTextsWouldBeLost() {
        seals(coordinator, "Rowan House");
        assertThat(seenBy(leader).onlyReadableBy(leader.id())).isZero();
        seenBy(leader).narrow(child, Set.of(leader.id()), leader.actor());
        assertThat(seenBy(leader).onlyReadableBy(leader.id())).isEqualTo(1);
    }
}

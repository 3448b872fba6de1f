package org.teamaround.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.REVISION;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.journal.AccessEntry;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessQuery;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Role;

class AccessLogTest {
    private final InMemoryDatabase vault = InMemoryDatabase.open();
    private final JooqAccessLog log = new JooqAccessLog(vault.database(), vault.gate());
    private final Actor clerk = new Actor(UUID.randomUUID(), "Noor Ashby", Set.of(Role.CLERK));
    private final UUID child = UUID.randomUUID();

    @AfterEach
    void close() {
        vault.close();
    }

    private void note(AccessKind kind, Actor by) {
        vault.moment().pass(Duration.ofMinutes(1));
        log.note(kind, Optional.of(child), Optional.of("Agenda for Cobalt"), by);
    }

    @Test
    void tells_who_did_what_about_whom_and_when_newest_first() {
        log.note(AccessKind.OPENED, Optional.empty(), Optional.empty(), clerk);
        note(AccessKind.PRINTED, clerk);
        List<AccessEntry> found = log.find(AccessQuery.newest(10));
        assertThat(found).extracting(AccessEntry::kind).containsExactly(AccessKind.PRINTED, AccessKind.OPENED);
        AccessEntry printed = found.getFirst();
        assertThat(printed.subject()).contains(child);
        assertThat(printed.remark()).contains("Agenda for Cobalt");
        assertThat(printed.authorName()).isEqualTo("Noor Ashby");
        assertThat(printed.author()).isEqualTo(clerk.user());
        assertThat(printed.when()).isEqualTo(vault.moment().now());
        assertThat(found.getLast().subject()).isEmpty();
    }

    @Test
    void finds_by_kind_person_subject_and_time() {
        note(AccessKind.SAW_RESTRICTED, clerk);
        note(AccessKind.PRINTED, vault.actor());
        assertThat(log.find(AccessQuery.of(AccessKind.PRINTED))).hasSize(1);
        assertThat(log.find(query(Optional.of(clerk.user()), Optional.empty(), 0))).extracting(AccessEntry::kind).containsExactly(AccessKind.SAW_RESTRICTED);
        assertThat(log.find(query(Optional.empty(), Optional.of(UUID.randomUUID()), 0))).isEmpty();
        assertThat(log.find(query(Optional.empty(), Optional.of(child), 1))).extracting(AccessEntry::kind).containsExactly(AccessKind.SAW_RESTRICTED);
        var now = Optional.of(vault.moment().now());
        assertThat(log.find(new AccessQuery(Set.of(), Optional.empty(), Optional.empty(), now, Optional.empty(), 0, 9))).hasSize(1);
        assertThat(log.find(new AccessQuery(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), now, 0, 9))).hasSize(1);
    }

    private static AccessQuery query(Optional<UUID> author, Optional<UUID> subject, int skip) {
        return new AccessQuery(Set.of(), author, subject, Optional.empty(), Optional.empty(), skip, 9);
    }

    @Test
    void inside_a_transaction_it_belongs_to_that_act_and_goes_with_it() {
        vault.write(() -> note(AccessKind.USER_ADDED, vault.actor()));
        assertThat(vault.database().read().select(ACT.WHAT).from(ACT).fetch(ACT.WHAT)).containsExactly("test.write");
        assertThat(log.find(AccessQuery.newest(1)).getFirst().kind()).isEqualTo(AccessKind.USER_ADDED);
    }

    @Test
    void a_note_is_not_what_undo_takes_back_and_its_remark_is_sealed() {
        note(AccessKind.PRINTED, vault.actor());
        assertThat(vault.undo().next(vault.actor())).isEmpty();
        assertThat(vault.database().read().selectFrom(REVISION).fetch().toString()).doesNotContain("Cobalt");
        assertThat(new Soundness(vault.database()).check(List.of()).problems()).isEmpty();
    }
}

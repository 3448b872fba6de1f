package org.teamaround.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.database.schema.Tables.DEVICE;
import static org.teamaround.database.schema.Tables.INCARNATION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.schema.tables.records.SettingChangeRecord;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Tally;
import org.teamaround.harness.Verdict;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Outcome;

/** Every edit, removal, swap, cut and rewriting of the journal is found, given one witness of where it stood (vault.md 3.3 and 4). */
class JournalMutationTest {
    private final InMemoryDatabase vault = InMemoryDatabase.open();
    private final JooqAccessLog log = new JooqAccessLog(vault.database(), vault.gate());
    private Map<UUID, ChainEnd> witness = Map.of();

    @BeforeEach
    void write() {
        secondLaptop();
        for (int number = 0; number < 24; number++) {
            UUID id = UUID.randomUUID();
            change(id, "on", "Round " + number);
            if (number % 3 == 0) change(id, "off", "Correction " + number);
            if (number % 10 == 9) log.note(number % 20 == 9 ? AccessKind.EXPORTED : AccessKind.PRINTED, Optional.of(id), Optional.of("Agenda"), vault.actor());
        }
        log.note(AccessKind.CLOSED, Optional.empty(), Optional.empty(), vault.actor());
        witness = new ChainEnds(vault.database()).now();
    }

    /** It has written nothing, but rows can be made to point to it. */
    private void secondLaptop() {
        UUID device = UUID.randomUUID();
        OffsetDateTime since = vault.moment().now().atOffset(ZoneOffset.UTC);
        vault.database().keepBooks(sql -> {
            sql.insertInto(DEVICE).values(device, "Another laptop", device, since).execute();
            sql.insertInto(INCARNATION).values(UUID.randomUUID(), device, 1L, new TestSigner().publicKey(), since).execute();
        });
    }

    private void change(UUID id, String to, String why) {
        vault.database().inTransaction(Act.of("test.change", vault.actor()).because(why), () -> {
            vault.gate().save(new SettingChangeRecord(id, "test", to, LocalDate.of(2026, 9, 7)));
            return Outcome.done(true);
        }).orFault();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private Optional<BadEntry> found(Mutation mutation, Map<UUID, ChainEnd> seen) {
        return vault.database().exclusively(sql -> {
            try {
                mutation.on(sql);
                return new ChainCheck(sql, vault.database().recordKeys(sql)).firstBad().or(() -> new WitnessCheck(sql).firstBad(List.of(seen)));
            } finally {
                sql.connection(java.sql.Connection::rollback);
            }
        });
    }

    private Verdict trial(int round, Random random) {
        Mutation mutation = Mutations.of(vault.database()).pick(round, random);
        Optional<BadEntry> bad = found(mutation, witness);
        if (bad.isEmpty()) return Verdict.bad(mutation.kind(), "not found: " + mutation.what());
        return mutation.isNamedBy(bad.get().number()) ? Verdict.good(mutation.kind()) : Verdict.bad(mutation.kind(), mutation.what() + " named as " + bad.get().number());
    }

    @Test
    void every_change_to_the_journal_is_found_and_the_entry_named() {
        Tally tally = new Campaign("journal-changes", Length.of(500, 10_000)).run(this::trial);
        System.out.println("Changes to the journal: found " + (tally.rounds() - tally.bad()) + " of " + tally.rounds() + " (" + tally + ")");
        assertThat(tally.failures()).isEmpty();
    }

    @Test
    void untouched_it_holds_and_without_a_witness_a_clean_cut_would_not_be_seen() {
        assertThat(found(Mutation.none(), witness)).isEmpty();
        Mutation cut = Mutations.of(vault.database()).cut(3);
        assertThat(found(cut, Map.of())).as("this is why there are witnesses").isEmpty();
        assertThat(found(cut, witness)).get().extracting(BadEntry::trouble).isEqualTo(BadEntry.Trouble.CUT);
    }
}

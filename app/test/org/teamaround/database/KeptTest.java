package org.teamaround.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.database.schema.Tables.AGENCY;
import static org.teamaround.database.schema.Tables.LOCAL_SERVICE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.schema.tables.records.AgencyRecord;
import org.teamaround.database.schema.tables.records.LocalServiceRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Id;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

class KeptTest {
    private static final int MOST = 3;
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final List<List<UUID>> asked = new ArrayList<>();
    private final Kept<Key, String> kept = new Kept<>(store.database(), MOST, Set.of(AGENCY, LOCAL_SERVICE), this::names);
    private final KeptWhole<Integer> whole = new KeptWhole<>(store.database(), Set.of(AGENCY), () -> store.database().read().fetchCount(AGENCY));
    private final Key one = agency("Harbour");
    private final Key other = agency("Quay");

    private record Key(UUID value) implements Id {}

    @AfterEach
    void close() {
        store.close();
    }

    private Key agency(String name) {
        Key key = new Key(UUID.randomUUID());
        store.write(() -> store.gate().save(row(key, name)));
        return key;
    }

    private static AgencyRecord row(Key key, String name) {
        AgencyRecord row = new AgencyRecord();
        row.setId(key.value());
        row.setName(name);
        row.setAgencyType("OTHER");
        row.setPhone("");
        row.setEmail("");
        row.setAddress("");
        row.setActive(true);
        return row;
    }

    private Map<UUID, String> names(List<UUID> keys) {
        asked.add(keys);
        Map<UUID, String> names = new LinkedHashMap<>();
        store.database().read().selectFrom(AGENCY).where(AGENCY.ID.in(keys)).forEach(row -> names.put(row.getId(), row.getName()));
        return names;
    }

    @Test
    void whatIsKeptIsNotAskedForAgain() {
        assertThat(kept.find(one)).contains("Harbour");
        assertThat(kept.all(List.of(one, other)).values()).containsExactlyInAnyOrder("Harbour", "Quay");
        assertThat(asked).containsExactly(List.of(one.value()), List.of(other.value()));
    }

    @Test
    void thatThereIsNoneIsKeptTooUntilThereIsOne() {
        Key later = new Key(UUID.randomUUID());
        assertThat(kept.find(later)).isEmpty();
        assertThat(kept.find(later)).isEmpty();
        assertThat(asked).hasSize(1);
        store.write(() -> store.gate().save(row(later, "Jetty")));
        assertThat(kept.find(later)).contains("Jetty");
    }

    @Test
    void aCommitTakesAwayOnlyWhatItTouched() {
        kept.all(List.of(one, other));
        store.write(() -> store.gate().save(row(one, "Harbour Street")));
        assertThat(kept.find(other)).contains("Quay");
        assertThat(asked).hasSize(1);
        assertThat(kept.find(one)).contains("Harbour Street");
        assertThat(asked).hasSize(2);
    }

    @Test
    void aLineOfItsOwnTakesItAwayAsWell() {
        kept.find(one);
        UUID line = UUID.randomUUID();
        store.write(() -> store.gate().save(service(line, one)));
        kept.find(one);
        assertThat(asked).hasSize(2);
        store.write(() -> store.gate().remove(LOCAL_SERVICE, line));
        kept.find(one);
        assertThat(asked).hasSize(3);
    }

    private static LocalServiceRecord service(UUID id, Key agency) {
        LocalServiceRecord row = new LocalServiceRecord();
        row.setId(id);
        row.setName("Drop-in");
        row.setAgency(agency.value());
        row.setWhatFor("");
        row.setForWhom("");
        row.setHowToReach("");
        row.setActive(true);
        return row;
    }

    @Test
    void neverMoreIsKeptThanAllowed() {
        IntStream.range(0, 3 * MOST).forEach(i -> kept.find(new Key(UUID.randomUUID())));
        assertThat(kept.size()).isEqualTo(MOST);
        kept.find(one);
        kept.find(one);
        assertThat(asked).hasSize(3 * MOST + 1);
    }

    @Test
    void insideATransactionTheEngineIsAsked() {
        kept.find(one);
        store.write(() -> {
            store.gate().save(row(one, "Not yet"));
            assertThat(kept.find(one)).contains("Not yet");
            assertThat(whole.now()).isEqualTo(2);
        });
        assertThat(kept.find(one)).contains("Not yet");
    }

    @Test
    void whatWasRefusedLeavesWhatIsKept() {
        kept.find(one);
        store.database().inTransaction(Act.of("test.write", store.actor()), () -> {
            store.gate().save(row(one, "Never"));
            return Outcome.refused(Problem.of("test"));
        });
        assertThat(kept.find(one)).contains("Harbour");
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatACommitOvertakesWhileItIsReadIsReadAgain() {
        Kept<Key, String> slow = new Kept<>(store.database(), MOST, Set.of(AGENCY), keys -> {
            Map<UUID, String> before = names(keys);
            if (asked.size() == 1) store.write(() -> store.gate().save(row(one, "Harbour Street")));
            return before;
        });
        assertThat(slow.find(one)).contains("Harbour");
        assertThat(slow.find(one)).contains("Harbour Street");
    }

    @Test
    void theWholeIsReadAgainOnlyWhenItsTablesAreTouched() {
        assertThat(whole.now()).isEqualTo(2);
        store.write(() -> store.gate().save(service(UUID.randomUUID(), one)));
        assertThat(whole.now()).isEqualTo(2);
        agency("Jetty");
        assertThat(whole.now()).isEqualTo(3);
    }

    @Test
    void manyKeysAreReadInFewQuestions() {
        kept.all(IntStream.range(0, 1200).mapToObj(i -> new Key(UUID.randomUUID())).toList());
        assertThat(asked).hasSize(3);
    }
}

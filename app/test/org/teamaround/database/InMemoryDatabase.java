package org.teamaround.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Role;
import org.teamaround.kernel.TestMoment;
import org.teamaround.shell.Restriction;
import org.teamaround.vault.TestUsers;
import org.teamaround.vault.VaultUser;
import org.teamaround.vault.store.H2Connections;
import org.teamaround.vault.store.JooqCompartments;

/** A whole store for tests: real H2 in memory, real migrations, real gate and journal, a random key; no passphrase to wait for. */
public final class InMemoryDatabase implements AutoCloseable {
    private final TestMoment moment;
    private final Database database;
    private final Gate gate;
    private final Facts facts;
    private final Path folder;
    private final SealedFiles sealedFiles;
    private final Actor actor = new Actor(UUID.randomUUID(), "Tomás Ó Briain", EnumSet.allOf(Role.class));

    private final TestUsers users = new TestUsers();
    private final JooqCompartments compartments;

    private InMemoryDatabase(TestMoment moment) throws IOException {
        this.moment = moment;
        Device device = new Device(UUID.randomUUID(), UUID.randomUUID(), "Test laptop", new TestSigner());
        database = Database.open(H2Connections.inMemory(randomKey()), new CaseKeys(randomKey(), randomKey()), device, moment);
        gate = new Gate(database);
        facts = new Facts(database);
        compartments = compartments(users.add(actor));
        folder = Files.createTempDirectory("teamaround-test");
        sealedFiles = new SealedFiles(folder.resolve("attachments"), randomKey());
    }

    public static InMemoryDatabase open(TestMoment moment) {
        try {
            return new InMemoryDatabase(moment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Monday 7 September 2026, half past nine. */
    public static InMemoryDatabase open() {
        return open(TestMoment.at("2026-09-07T09:30"));
    }

    public Database database() {
        return database;
    }

    public Gate gate() {
        return gate;
    }

    public Facts facts() {
        return facts;
    }

    public SealedFiles sealedFiles() {
        return sealedFiles;
    }

    /** As {@link #actor} finds them. */
    public JooqCompartments compartments() {
        return compartments;
    }

    /** As another of the {@link #users} finds them. */
    public JooqCompartments compartments(VaultUser user) {
        return new JooqCompartments(database, gate, user.id(), users.keys(user), users::all, moment);
    }

    public TestUsers users() {
        return users;
    }

    public Restriction restriction() {
        return restriction(compartments);
    }

    public Restriction restriction(Compartments seen) {
        return new Restriction(seen, () -> users.all().stream().map(VaultUser::actor).toList(), new JooqAccessLog(database, gate));
    }

    public JooqJournal journal() {
        return new JooqJournal(database);
    }

    /** Nothing is lasting here. */
    public JooqUndo undo() {
        return new JooqUndo(database, gate, facts, java.util.Set.of());
    }

    public TestMoment moment() {
        return moment;
    }

    /** Somebody with every role. */
    public Actor actor() {
        return actor;
    }

    /** Runs {@code work} in a transaction that must succeed; for store tests that have no use case. */
    public <T> T write(Supplier<T> work) {
        return database.inTransaction(Act.of("test.write", actor), () -> Outcome.done(work.get())).orFault();
    }

    public void write(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    private static byte[] randomKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @Override
    public void close() {
        database.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

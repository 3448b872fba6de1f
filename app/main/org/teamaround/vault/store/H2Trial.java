package org.teamaround.vault.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.h2.store.fs.FilePath;
import org.jooq.exception.DataAccessException;
import org.teamaround.database.CaseKeys;
import org.teamaround.database.Database;
import org.teamaround.database.Device;
import org.teamaround.database.Soundness;
import org.teamaround.database.TableSums;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.SealedBox;
import org.teamaround.vault.DataKey.Purpose;
import org.teamaround.vault.StoreOpening;
import org.teamaround.vault.backup.Contents;
import org.teamaround.vault.backup.Trial;

/** A copy of a database in H2's memory files, read through the same layers as the original. */
final class H2Trial implements Trial {
    private final StoreOpening keys;
    private final Moment moment;
    private final String name = "nioMemFS:/trial-" + UUID.randomUUID();

    H2Trial(StoreOpening keys, Moment moment) {
        this.keys = keys;
        this.moment = moment;
    }

    @Override
    public OutputStream database() {
        try {
            return FilePath.get(name + ".mv.db").newOutputStream(false);
        } catch (IOException e) {
            throw new Fault("trial.database", e);
        }
    }

    @Override
    public boolean opens(UUID attachment, byte[] sealed) {
        return new SealedBox(keys.key().derive(Purpose.ATTACHMENTS)).open(sealed, attachment.toString().getBytes(StandardCharsets.US_ASCII)).isPresent();
    }

    @Override
    public Outcome<Contents> check(Set<UUID> attachments) {
        try {
            H2File file = H2File.inMemory(name, EngineKeys.of(keys.key(), keys.epoch()));
            return H2Connections.asItIs(file).then(connections -> {
                file.pages().sweep();
                return checked(file, connections, attachments);
            });
        } catch (Fault | DataAccessException e) {
            return Outcome.refused(Problem.of("vault.problem.database-damaged"));
        }
    }

    private Outcome<Contents> checked(H2File file, H2Connections connections, Set<UUID> attachments) {
        try (Unless closing = new Unless(connections)) {
            Contents contents = ContentsOf.of(new TableSums(connections));
            return H2Connections.migrate(file).then(steps -> {
                closing.leaveTo();
                return sound(connections, attachments);
            }).map(sound -> contents);
        }
    }

    private Outcome<Boolean> sound(H2Connections connections, Set<UUID> attachments) {
        CaseKeys caseKeys = new CaseKeys(keys.key().derive(Purpose.JOURNAL), keys.key().derive(Purpose.ATTACHMENTS));
        Device device = new Device(keys.device().id(), keys.device().incarnation(), keys.device().name(), new DeviceSigner(keys.deviceKeys()));
        try (Database database = Database.open(connections, caseKeys, device, moment)) {
            Soundness soundness = new Soundness(database);
            return soundness.check().then(read -> attachments.containsAll(soundness.sealedFiles()) ? Outcome.done(true)
                : Outcome.refused(Problem.of("vault.problem.attachment-missing")));
        }
    }

    @Override
    public void close() {
        FilePath.get(name + ".mv.db").delete();
    }

    /** Closes connections unless somebody else will. */
    private static final class Unless implements AutoCloseable {
        private final H2Connections connections;
        private boolean left;

        private Unless(H2Connections connections) {
            this.connections = connections;
        }

        private void leaveTo() {
            left = true;
        }

        @Override
        public void close() {
            if (!left) connections.close();
        }
    }
}

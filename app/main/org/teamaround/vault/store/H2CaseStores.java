package org.teamaround.vault.store;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.database.CaseKeys;
import org.teamaround.database.Connections;
import org.teamaround.database.Database;
import org.teamaround.database.Device;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.database.JooqAccessLog;
import org.teamaround.database.JooqJournal;
import org.teamaround.database.JooqUndo;
import org.teamaround.database.SealedFiles;
import org.teamaround.database.Soundness;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.CaseStores;
import org.teamaround.vault.Checked;
import org.teamaround.vault.DataKey;
import org.teamaround.vault.DataKey.Purpose;
import org.teamaround.vault.ThisDevice;
import org.teamaround.vault.VaultFolder;

/** Vaults kept by H2 in {@code case.mv.db} under {@code CIPHER=AES}, with a key nobody types. */
public final class H2CaseStores implements CaseStores<CaseStore> {
    /** What was printed, sent or disclosed stays on record. */
    private static final Set<String> LASTING = Set.of("document", "disclosure", "access_entry");
    private final Moment moment;

    public H2CaseStores(Moment moment) {
        this.moment = moment;
    }

    @Override
    public Outcome<CaseStore> create(VaultFolder folder, DataKey key, ThisDevice device) {
        return connect(folder, key, device, true);
    }

    @Override
    public Outcome<CaseStore> open(VaultFolder folder, DataKey key, ThisDevice device) {
        return connect(folder, key, device, false);
    }

    private Outcome<CaseStore> connect(VaultFolder folder, DataKey key, ThisDevice device, boolean create) {
        return H2Connections.file(folder.path().resolve("case"), key.derive(Purpose.H2_PASSWORD), create)
            .map(connections -> store(connections, folder, key, device));
    }

    private CaseStore store(Connections connections, VaultFolder folder, DataKey key, ThisDevice device) {
        CaseKeys keys = new CaseKeys(key.derive(Purpose.JOURNAL), key.derive(Purpose.ATTACHMENTS));
        Database database = Database.open(connections, keys, new Device(device.id(), device.incarnation(), device.name()), moment);
        Gate gate = new Gate(database);
        Facts facts = new Facts(database);
        return new CaseStore(database, gate, facts, new SealedFiles(folder.attachments(), keys.attachments()), new JooqJournal(database),
            new JooqAccessLog(database, gate), new JooqUndo(database, gate, facts, LASTING));
    }

    @Override
    public Outcome<Checked> verify(CaseStore store) {
        Soundness soundness = new Soundness(store.database());
        Outcome<Soundness.Read> tables = soundness.check();
        Optional<Set<UUID>> files = store.sealedFiles().openAll();
        if (tables.isDone() && files.isEmpty()) return Outcome.refused(Problem.of("vault.problem.attachment-damaged"));
        if (tables.isDone() && !files.get().containsAll(soundness.sealedFiles())) return Outcome.refused(Problem.of("vault.problem.attachment-missing"));
        return tables.map(read -> new Checked(read.tables(), read.rows(), read.revisions(), files.map(Set::size).orElse(0)));
    }
}

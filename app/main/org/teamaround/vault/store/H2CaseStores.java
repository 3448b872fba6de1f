package org.teamaround.vault.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.teamaround.database.CaseKeys;
import org.teamaround.database.ChainEnds;
import org.teamaround.database.Connections;
import org.teamaround.database.Database;
import org.teamaround.database.Device;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.database.JooqAccessLog;
import org.teamaround.database.JooqJournal;
import org.teamaround.database.JooqUndo;
import org.teamaround.database.OpeningCheck;
import org.teamaround.database.SealedFiles;
import org.teamaround.database.Soundness;
import org.teamaround.journal.AccessLog;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.CaseStores;
import org.teamaround.vault.Checked;
import org.teamaround.vault.DataKey;
import org.teamaround.vault.DataKey.Purpose;
import org.teamaround.vault.StoreOpening;
import org.teamaround.vault.ThisDevice;
import org.teamaround.vault.VaultFolder;
import org.teamaround.vault.VaultUser;
import org.teamaround.vault.Witness;

/** Vaults kept by H2 in {@code case.mv.db} under {@code CIPHER=AES}, with a key nobody types. */
public final class H2CaseStores implements CaseStores<CaseStore> {
    /** What was printed, sent or disclosed stays on record. */
    private static final Set<String> LASTING = Set.of("document", "disclosure");
    /** Who may read restricted records follows from roles, cases and what was named; notes stay true. */
    private static final Set<String> FOLLOWING = Set.of("compartment", "compartment_ground", "compartment_key", "access_entry");
    private final Moment moment;

    private final GoodPlace place;
    private final Room room;
    private final Consumer<String> afterStep;

    public H2CaseStores(Moment moment) {
        this(moment, Surroundings.system(), step -> { });
    }

    /** @param afterStep told after each step of replacing the data key, so that a test can stop there */
    public H2CaseStores(Moment moment, Surroundings surroundings, Consumer<String> afterStep) {
        this.moment = moment;
        this.afterStep = afterStep;
        place = new GoodPlace(surroundings);
        room = new Room(surroundings);
    }

    @Override
    public Outcome<CaseStore> create(StoreOpening opening) {
        return connect(opening, true);
    }

    @Override
    public Outcome<CaseStore> open(StoreOpening opening) {
        return connect(opening, false).then(store -> checked(store, opening));
    }

    private static Outcome<CaseStore> checked(CaseStore store, StoreOpening opening) {
        List<Problem> problems = new OpeningCheck(store.database()).problems(opening.witness().map(Witnesses::ends).orElse(Map.of()));
        if (!problems.isEmpty()) store.close();
        return problems.isEmpty() ? Outcome.done(store) : Outcome.refused(problems);
    }

    private Outcome<CaseStore> connect(StoreOpening opening, boolean create) {
        Optional<Problem> elsewhere = place.problem(opening.folder().path());
        if (elsewhere.isPresent()) return Outcome.refused(elsewhere.get());
        EngineKeys keys = EngineKeys.of(opening.key(), opening.epoch());
        SchemaCopy copy = new SchemaCopy(opening.folder());
        return new UncleanCopy(opening.folder()).takeWhenNeeded(keys, room).then(_ -> copy.isThere() ? settled(opening, keys, copy) : Outcome.done(true))
            .then(_ -> connect(opening, keys, create, copy));
    }

    /** A change of the schema was interrupted, or only the copy stayed behind: the schema itself tells. */
    private static Outcome<Boolean> settled(StoreOpening opening, EngineKeys keys, SchemaCopy copy) {
        H2File file = file(opening, keys, false);
        return H2Connections.asItIs(file).then(connections -> {
            try (connections) {
                return connections.isOlder(file);
            }
        }).then(copy::settle);
    }

    private static H2File file(StoreOpening opening, EngineKeys keys, boolean create) {
        return H2File.onDisk(opening.folder().path().resolve("case"), keys, create, opening.witness().flatMap(Witness::pages).map(PageStates::remembered));
    }

    private Outcome<CaseStore> connect(StoreOpening opening, EngineKeys keys, boolean create, SchemaCopy copy) {
        H2File file = file(opening, keys, create);
        return H2Connections.of(file, copy).map(connections -> store(connections, opening, new CaseFile(opening, keys, file.pages())));
    }

    private CaseStore store(Connections connections, StoreOpening opening, CaseFile file) {
        CaseKeys keys = new CaseKeys(opening.key().derive(Purpose.JOURNAL), opening.key().derive(Purpose.ATTACHMENTS));
        ThisDevice device = opening.device();
        Database database = Database.open(connections, keys, new Device(device.id(), device.incarnation(), device.name(), new DeviceSigner(opening.deviceKeys())), moment);
        Gate gate = new Gate(database);
        Facts facts = new Facts(database);
        JooqCompartments compartments = new JooqCompartments(database, gate, opening.user().id(), opening.userKeys(), opening.users(), moment);
        return new CaseStore(database, gate, facts, new SealedFiles(opening.folder().attachments(), keys.attachments()), new JooqJournal(database),
            new JooqAccessLog(database, gate), new JooqUndo(database, gate, facts, LASTING, FOLLOWING), compartments,
            () -> opening.users().get().stream().map(VaultUser::actor).toList(), file);
    }

    @Override
    public Witness witness(CaseStore store) {
        return new Witness(Witnesses.heads(new ChainEnds(store.database()).now()), store.file().now());
    }

    /** After a stop nothing can be read any more: then what was remembered stays remembered. */
    @Override
    public Witness close(CaseStore store) {
        Witness before = store.file().remembered().orElse(new Witness(Map.of(), Optional.empty()));
        Witness last;
        try (store) {
            last = store.file().isStopped() ? before : witness(store);
        }
        store.file().closed();
        return new Witness(last.heads(), store.file().state().or(last::pages));
    }

    @Override
    public Outcome<Boolean> writeNext(VaultFolder folder, DataKey old, int oldEpoch, DataKey fresh, int freshEpoch) {
        return new NextVault(folder, afterStep).write(old, oldEpoch, fresh, freshEpoch, room);
    }

    @Override
    public void settleNext(VaultFolder folder, DataKey key, int epoch) {
        new NextVault(folder, afterStep).settle(key, epoch);
    }

    @Override
    public AccessLog accessLog(CaseStore store) {
        return store.accessLog();
    }

    @Override
    public Outcome<Checked> verify(CaseStore store, List<Witness> seen) {
        return store.file().swept().then(_ -> read(store, seen));
    }

    private static Outcome<Checked> read(CaseStore store, List<Witness> seen) {
        Soundness soundness = new Soundness(store.database());
        Outcome<Soundness.Read> tables = soundness.check(seen.stream().map(Witnesses::ends).toList());
        Optional<Set<UUID>> files = store.sealedFiles().openAll();
        if (tables.isDone() && files.isEmpty()) return Outcome.refused(Problem.of("vault.problem.attachment-damaged"));
        if (tables.isDone() && !files.get().containsAll(soundness.sealedFiles())) return Outcome.refused(Problem.of("vault.problem.attachment-missing"));
        return tables.map(read -> new Checked(read.tables(), read.rows(), read.revisions(), files.map(Set::size).orElse(0)));
    }

    @Override
    public void usersChanged(CaseStore store, Optional<VaultUser> freshPair, Actor by) {
        store.compartments().settle();
    }

    @Override
    public int readOnlyBy(CaseStore store, UUID user) {
        return store.compartments().onlyReadableBy(user);
    }

    @Override
    public void keepKeyGeneration(CaseStore store, int generation, Actor by) {
        new KeyGenerations(store).keep(generation, by);
    }

    @Override
    public int keyGeneration(CaseStore store) {
        return new KeyGenerations(store).kept();
    }
}

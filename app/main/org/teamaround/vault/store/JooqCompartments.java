package org.teamaround.vault.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.CompartmentGroundRecord;
import org.teamaround.database.schema.tables.records.CompartmentKeyRecord;
import org.teamaround.database.schema.tables.records.CompartmentRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.SealedTo;
import org.teamaround.vault.UserKeys;
import org.teamaround.vault.VaultUser;

/**
 * Compartments in the database. A text is sealed to the compartment's public key, so that a clerk can enter a refuge's address and not
 * read it; the private key lies there once for each reader, sealed to that reader's own key.
 */
public final class JooqCompartments implements Compartments, AutoCloseable {
    private final Database database;
    private final UUID me;
    private final CompartmentRows rows;
    private final CompartmentReaders readers;
    private final CompartmentKeys keys;
    private final CompartmentAlignment alignment;

    /** @param me who unlocked */
    public JooqCompartments(Database database, Gate gate, UUID me, UserKeys mine, Supplier<List<VaultUser>> users, Moment moment) {
        this.database = database;
        this.me = me;
        rows = new CompartmentRows(database, gate, moment);
        readers = new CompartmentReaders(users);
        keys = new CompartmentKeys(mine);
        alignment = new CompartmentAlignment(rows, readers, keys, me);
    }

    @Override public void keptBy(Keeper keeper) {
        alignment.keptBy(keeper);
    }

    @Override public byte[] seal(UUID compartment, UUID label, String text) {
        return new CompartmentBox(compartment).seal(begun(compartment).getPublicKey(), label, text);
    }

    @Override public Opened open(UUID compartment, UUID label, byte[] sealed) {
        Optional<byte[]> key = rows.find(compartment).flatMap(row -> alignment.privateKey(row, rows.keys(row)));
        if (key.isEmpty()) return new Opened.NotPermitted();
        return new CompartmentBox(compartment).open(key.get(), label, sealed).<Opened>map(Opened.Text::new).orElseGet(Opened.Damaged::new);
    }

    @Override public Circle circle(UUID compartment) {
        return rows.find(compartment).map(this::circle).orElseGet(readers::byRole);
    }

    @Override public Outcome<Circle> narrow(UUID compartment, Set<UUID> named, Actor by) {
        if (!named.contains(me)) return Outcome.refused(Problem.at("named", "kernel.problem.narrow-without-self"));
        return changed(Act.of("restricted.narrow", by), compartment, row -> keep(row, true, named, grounds(row, CompartmentGroundRecord::getLeads)));
    }

    @Override public Outcome<Circle> widen(UUID compartment, Set<UUID> besides, Actor by) {
        return changed(Act.of("restricted.widen", by), compartment, row -> keep(row, false, besides, grounds(row, CompartmentGroundRecord::getLeads)));
    }

    @Override public void lead(UUID compartment, Set<UUID> leaders) {
        Optional<CompartmentRecord> found = rows.find(compartment);
        if (found.isEmpty() && leaders.isEmpty()) return;
        CompartmentRecord row = found.orElseGet(() -> begun(compartment));
        if (!grounds(row, CompartmentGroundRecord::getLeads).equals(leaders))
            keep(row, row.getNarrowed(), grounds(row, CompartmentGroundRecord::getNamed), leaders);
    }

    @Override public void follow(UUID compartment, Set<UUID> others) {
        List<Optional<CompartmentRecord>> found = others.stream().map(rows::find).toList();
        boolean narrowed = found.stream().allMatch(other -> other.map(this::circle).filter(Circle::narrowed).isPresent());
        Set<UUID> named = together(found, CompartmentGroundRecord::getNamed);
        Set<UUID> leads = together(found, CompartmentGroundRecord::getLeads);
        CompartmentRecord row = begun(compartment);
        boolean same = row.getNarrowed() == narrowed && grounds(row, CompartmentGroundRecord::getNamed).equals(named)
            && grounds(row, CompartmentGroundRecord::getLeads).equals(leads);
        if (!same) keep(row, narrowed, named, leads);
    }

    @Override public void settle() {
        readers.actor(me).ifPresent(this::settle);
    }

    private void settle(Actor by) {
        CompartmentRows.Whole before = rows.read();
        List<UUID> due = before.about().values().stream().filter(row -> isDue(row, before)).map(CompartmentRecord::getAbout).toList();
        if (due.isEmpty()) return;
        database.inTransaction(Act.of("restricted.settle", by), () -> {
            due.forEach(about -> rows.find(about).ifPresent(row -> alignment.align(row, circle(row).users())));
            return Outcome.done(true);
        }).orFault();
    }

    @Override public int onlyReadableBy(UUID user) {
        return (int) rows.read().about().values().stream().filter(row -> rows.keys(row).stream().map(CompartmentKeyRecord::getReader)
            .collect(Collectors.toSet()).equals(Set.of(user))).count();
    }

    /** Overwrites the keys it had opened. */
    @Override public void close() {
        keys.close();
    }

    private boolean isDue(CompartmentRecord row, CompartmentRows.Whole whole) {
        Set<UUID> wanted = readers.of(row, whole.grounds().getOrDefault(row.getId(), List.of())).users();
        return alignment.isDue(row, wanted, whole.keys().getOrDefault(row.getId(), List.of()));
    }

    private Circle circle(CompartmentRecord row) {
        return readers.of(row, rows.grounds(row));
    }

    private Outcome<Circle> changed(Act act, UUID compartment, Function<CompartmentRecord, Outcome<Circle>> change) {
        return database.inTransaction(act, () -> {
            CompartmentRecord row = begun(compartment);
            boolean mayRead = alignment.privateKey(row, rows.keys(row)).isPresent();
            return mayRead ? change.apply(row) : Outcome.refused(Problem.of("kernel.problem.not-permitted"));
        });
    }

    private Outcome<Circle> keep(CompartmentRecord row, boolean narrowed, Set<UUID> named, Set<UUID> leads) {
        rows.grounds(row, named, leads);
        CompartmentRecord now = rows.save(row, row.getPublicKey(), narrowed, row.getStale());
        Circle circle = circle(now);
        alignment.align(now, circle.users());
        return Outcome.done(circle);
    }

    private CompartmentRecord begun(UUID about) {
        return rows.find(about).orElseGet(() -> {
            byte[] privateKey = SealedTo.freshPrivateKey();
            CompartmentRecord begun = rows.begin(about, SealedTo.publicKeyOf(privateKey));
            alignment.wrapForAll(begun, privateKey, readers.byRole().users());
            Arrays.fill(privateKey, (byte) 0);
            return begun;
        });
    }

    private Set<UUID> grounds(CompartmentRecord row, Predicate<CompartmentGroundRecord> which) {
        return rows.grounds(row).stream().filter(which).map(CompartmentGroundRecord::getReader).collect(Collectors.toCollection(HashSet::new));
    }

    private Set<UUID> together(List<Optional<CompartmentRecord>> found, Predicate<CompartmentGroundRecord> which) {
        return found.stream().flatMap(Optional::stream).flatMap(row -> grounds(row, which).stream()).collect(Collectors.toSet());
    }
}

package org.teamaround.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Compartments kept in memory, for tests of use cases; several users may look at the same ones ({@link #seenBy}). */
public final class InMemoryCompartments implements Compartments {
    private static final class Begun {
        private SealedBox box = freshBox();
        private final Set<UUID> named = new HashSet<>();
        private final Set<UUID> leads = new HashSet<>();
        private boolean narrowed;
    }

    private final List<Keeper> keepers;
    private final Set<UUID> byRole;
    private final UUID me;
    private final Map<UUID, Begun> compartments;

    /** @param byRole users permitted because of their role */
    public InMemoryCompartments(UUID me, Set<UUID> byRole) {
        this(new ArrayList<>(), me, new HashSet<>(byRole), new HashMap<>());
    }

    private InMemoryCompartments(List<Keeper> keepers, UUID me, Set<UUID> byRole, Map<UUID, Begun> compartments) {
        this.keepers = keepers;
        this.me = me;
        this.byRole = byRole;
        this.compartments = compartments;
    }

    /** The same compartments as another user finds them. */
    public InMemoryCompartments seenBy(UUID other) {
        return new InMemoryCompartments(keepers, other, byRole, compartments);
    }

    @Override public void keptBy(Keeper keeper) {
        keepers.add(keeper);
    }

    @Override public byte[] seal(UUID compartment, UUID label, String text) {
        return begun(compartment).box.seal(text.getBytes(UTF_8), bytes(label));
    }

    @Override public Opened open(UUID compartment, UUID label, byte[] sealed) {
        if (!circle(compartment).has(me)) return new Opened.NotPermitted();
        return begun(compartment).box.open(sealed, bytes(label)).<Opened>map(plain -> new Opened.Text(new String(plain, UTF_8)))
            .orElseGet(Opened.Damaged::new);
    }

    @Override public Circle circle(UUID compartment) {
        Begun begun = begun(compartment);
        Set<UUID> users = new HashSet<>(begun.named);
        if (!begun.narrowed) users.addAll(byRole);
        if (!begun.narrowed) users.addAll(begun.leads);
        return new Circle(users, begun.narrowed);
    }

    @Override public Outcome<Circle> narrow(UUID compartment, Set<UUID> named, Actor by) {
        return named.contains(me) ? narrowed(compartment, named) : Outcome.refused(Problem.of("kernel.problem.narrow-without-self"));
    }

    @Override public Outcome<Circle> widen(UUID compartment, Set<UUID> besides, Actor by) {
        return changed(compartment, () -> {
            begun(compartment).narrowed = false;
            begun(compartment).named.clear();
            begun(compartment).named.addAll(besides);
        });
    }

    @Override public void lead(UUID compartment, Set<UUID> leaders) {
        Begun begun = begun(compartment);
        boolean fewer = !leaders.containsAll(begun.leads);
        begun.leads.clear();
        begun.leads.addAll(leaders);
        if (fewer) rekey(compartment);
    }

    @Override public void follow(UUID compartment, Set<UUID> others) {
        Begun mine = begun(compartment);
        mine.narrowed = others.stream().allMatch(o -> begun(o).narrowed);
        mine.named.clear();
        others.forEach(o -> mine.named.addAll(circle(o).users()));
        rekey(compartment);
    }

    @Override public void settle() {}

    @Override public int onlyReadableBy(UUID user) {
        return (int) compartments.keySet().stream().filter(c -> circle(c).users().equals(Set.of(user))).count();
    }

    private Outcome<Circle> narrowed(UUID compartment, Set<UUID> named) {
        return changed(compartment, () -> {
            begun(compartment).narrowed = true;
            begun(compartment).named.clear();
            begun(compartment).named.addAll(named);
            rekey(compartment);
        });
    }

    private Outcome<Circle> changed(UUID compartment, Runnable change) {
        if (!circle(compartment).has(me)) return Outcome.refused(Problem.of("kernel.problem.not-permitted"));
        change.run();
        return Outcome.done(circle(compartment));
    }

    private void rekey(UUID compartment) {
        Begun begun = begun(compartment);
        SealedBox old = begun.box;
        begun.box = freshBox();
        keepers.forEach(keeper -> keeper.sealAgain(compartment,
            (label, sealed) -> begun.box.seal(old.open(sealed, bytes(label)).orElseThrow(), bytes(label))));
    }

    private Begun begun(UUID compartment) {
        return compartments.computeIfAbsent(compartment, _ -> new Begun());
    }

    private static SealedBox freshBox() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new SealedBox(key);
    }

    private static byte[] bytes(UUID label) {
        return label.toString().getBytes(UTF_8);
    }
}

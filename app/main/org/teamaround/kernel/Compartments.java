package org.teamaround.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Texts that only named people may read, restricted addresses and tier 3 notes (domain.md 5.3; vault.md 3.7). Each compartment has keys of
 * its own, wrapped for everybody permitted: whoever is not cannot open what lies there, not even with the database open in SQL. There is
 * one for each person, its id that person's id; it begins with the first text sealed for it.
 * Permitted at first are coordinators, team leaders and the child's lead professional; a team leader may narrow that to named people.
 * One instance speaks for who unlocked the vault. What writes joins the running transaction or makes its own.
 */
public interface Compartments {
    /** What opening gave. */
    sealed interface Opened {
        record Text(String text) implements Opened {}

        /** Sealed for others. */
        record NotPermitted() implements Opened {}

        /** Who opens is permitted, but these are not the bytes that were sealed there. */
        record Damaged() implements Opened {}
    }

    /**
     * Who may read.
     * @param users    ids of users of this vault
     * @param named    those of them a team leader named; all when narrowed
     * @param narrowed whether a team leader named them one by one, so that a role alone no longer suffices
     */
    record Circle(Set<UUID> users, Set<UUID> named, boolean narrowed) {
        public Circle {
            users = Set.copyOf(users);
            named = Set.copyOf(named);
        }

        public boolean has(UUID user) {
            return users.contains(user);
        }
    }

    /** A feature that keeps texts of compartments. */
    @FunctionalInterface
    interface Keeper {
        /** The compartment has new keys: puts {@code again} of each of its texts in its place, inside the running transaction. */
        void sealAgain(UUID compartment, SealAgain again);
    }

    @FunctionalInterface
    interface SealAgain {
        /** What does not open under the old key stays as it is: it is damaged, or sealed again already. */
        byte[] again(UUID label, byte[] sealed);
    }

    /** Told whenever texts must be sealed again; before anybody has said so, no compartment gets new keys. */
    void keptBy(Keeper keeper);

    /**
     * Everybody may put a text in, also who may not read it afterwards. Inside a transaction only: the compartment may have to be begun.
     * @param label what the text belongs to, such as the row's id; it opens only under the same
     */
    byte[] seal(UUID compartment, UUID label, String text);

    Opened open(UUID compartment, UUID label, byte[] sealed);

    /** Who may read; before the first text is sealed, who would be permitted then. */
    Circle circle(UUID compartment);

    /**
     * Only these from now on; whoever is left out loses it for good: new keys, and every text sealed again. Refused when who narrows is not
     * among them, or may not read it.
     */
    Outcome<Circle> narrow(UUID compartment, Set<UUID> named, Actor by);

    /** By role again, and these besides. Refused when who widens may not read it. */
    Outcome<Circle> widen(UUID compartment, Set<UUID> besides, Actor by);

    /**
     * Inside a transaction only: these users and no others lead the child's case now, and are permitted by that unless it is narrowed. Done
     * also by who may not read: what needs the key waits for somebody who has it.
     */
    void lead(UUID compartment, Set<UUID> leaders);

    /** As {@link #lead}: whoever may read one of {@code others} may read this one too, and nobody else; an adult's follows the children's. */
    void follow(UUID compartment, Set<UUID> others);

    /**
     * Brings every compartment in line with the users and roles as they are now: takes out who is gone or lost the role, wraps for who came,
     * gives new keys where somebody was taken out. Called at every opening and after users, roles or somebody's key pair changed; what only others can open waits
     * for them. An act of who unlocked.
     */
    void settle();

    /** How many compartments nobody else may read: their texts would be lost with this user. */
    int onlyReadableBy(UUID user);
}

package org.teamaround.person;

/**
 * What leads to where somebody lives: how to reach them, school, GP and nurse. A restricted address takes all of it along
 * (domain.md 5.3, tier 4): it lies sealed where the address does, and is withheld from every ordinary reading.
 */
public sealed interface Whereabouts {
    Told NONE = new Told(Reach.NONE, "", "", "");

    /**
     * @param school school, nursery or college; may be empty
     * @param gp     GP practice; may be empty
     * @param nurse  health visitor or school nurse; may be empty
     */
    record Told(Reach reach, String school, String gp, String nurse) implements Whereabouts {
        public Told withReach(Reach reach) {
            return new Told(reach, school, gp, nurse);
        }

        public Told withSchool(String school) {
            return new Told(reach, school, gp, nurse);
        }

        public Told withGp(String gp) {
            return new Told(reach, school, gp, nurse);
        }

        public Told withNurse(String nurse) {
            return new Told(reach, school, gp, nurse);
        }
    }

    /** There is something, for those who may read it. It stays as it is when the record is saved. */
    record Withheld() implements Whereabouts {}

    /** What is told; nothing where it is withheld. */
    default Told told() {
        return this instanceof Told told ? told : NONE;
    }

    default boolean isWithheld() {
        return this instanceof Withheld;
    }
}

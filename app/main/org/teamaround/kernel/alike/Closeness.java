package org.teamaround.kernel.alike;

/** How close two words of names are, nearest first. */
public enum Closeness {
    /** The same letters, accents and case apart. */
    SAME,
    /** Another way to write the same name: MacDonald and McDonald. */
    WRITTEN_OTHERWISE,
    /** Bill and William. */
    SHORT_FORM,
    /** A letter wrong, missing, too many, or two exchanged. */
    SLIP,
    /** Mohammed and Muhammad; a name from another alphabet. */
    BY_EAR,
    /** One begins or ends as the other: Alex and Alexei, Segun and Olusegun. */
    PART_OF_IT,
    DIFFERENT;

    public boolean isAlike() {
        return this != DIFFERENT;
    }
}

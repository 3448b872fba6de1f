package org.teamaround.person;

import java.util.UUID;

/** Where an address leads, or that it is kept from who reads. */
public sealed interface Place {
    Told NOWHERE = new Told("", "", "");

    /**
     * Any text; a postcode is not demanded of sites, boats and refuges.
     * @param postcode UK postcode; empty when there is none or it is not known
     */
    record Told(String lines, String postcode, String ward) implements Place {}

    /**
     * Sealed for others: whoever reads the record may not read this. It stays as it is when the record is saved.
     * @param kept which one it is, so that it can stay
     */
    record Withheld(UUID kept) implements Place {}
}

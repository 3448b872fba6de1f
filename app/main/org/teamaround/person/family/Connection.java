package org.teamaround.person.family;

/**
 * An agency or practitioner around a child; never a place.
 * @param agency may be empty for somebody without one
 * @param worker name and job; empty where only the agency is known
 * @param does   what they do, in a few words; may be empty
 */
public record Connection(String agency, String worker, String does, Bond bond) {
    /** The agency, or the worker where there is none. */
    public String name() {
        return agency.isEmpty() ? worker : agency;
    }
}

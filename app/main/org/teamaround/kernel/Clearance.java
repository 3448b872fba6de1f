package org.teamaround.kernel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Leave for one document to go to one recipient for one purpose today (design section 5). {@code print} takes no document without
 * it; only {@code consent} may call {@link #granted} (architecture rule).
 */
public final class Clearance {
    /** Blank forms, key sheets: nothing in them is about a person. */
    public static final Clearance NO_PERSON = new Clearance(Optional.empty(), "", "", List.of(), "no personal information");

    /** An extract of what the team itself wrote down, for its own team leader; goes to nobody else without the gate. */
    public static final Clearance TEAM_ITSELF = new Clearance(Optional.empty(), "", "", List.of(), "the team's own journal");

    /** One thing left out before the document was made, and why, as text keys. */
    public record Cut(String what, String why) {}

    private final Optional<UUID> disclosure;
    private final String recipient;
    private final String purpose;
    private final List<Cut> cuts;
    private final String basis;

    private Clearance(Optional<UUID> disclosure, String recipient, String purpose, List<Cut> cuts, String basis) {
        this.disclosure = disclosure;
        this.recipient = recipient;
        this.purpose = purpose;
        this.cuts = List.copyOf(cuts);
        this.basis = basis;
    }

    public static Clearance granted(UUID disclosure, String recipient, String purpose, List<Cut> cuts, String basis) {
        return new Clearance(Optional.of(disclosure), recipient, purpose, cuts, basis);
    }

    /** The entry of the disclosure log this leave belongs to; empty for {@link #NO_PERSON}. */
    public Optional<UUID> disclosure() { return disclosure; }

    public String recipient() { return recipient; }

    public String purpose() { return purpose; }

    public List<Cut> cuts() { return cuts; }

    public String basis() { return basis; }
}

package org.teamaround.print;

import java.util.List;
import org.teamaround.kernel.Clearance;

/** Several papers bound as one document: contents with page numbers, then each part, pages counted through. */
public record Pack(String title, String reference, List<Paper> parts, Clearance clearance) {
    public Pack {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) throw new IllegalArgumentException("a pack without parts");
    }
}

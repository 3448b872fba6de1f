package org.teamaround.assessment;

import java.util.Locale;

/** Full or streamlined CAF (domain.md 2.b, 2.c). */
public enum AssessmentKind {
    FULL, STREAMLINED;

    /** As form definitions name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

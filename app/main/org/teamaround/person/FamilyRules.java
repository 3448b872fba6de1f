package org.teamaround.person;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.kernel.Problem;

/** How relationships hold together: nobody is their own relative, nobody parent of their parent, siblings are so both ways. */
public final class FamilyRules {
    private static final Set<RelationshipKind> MUTUAL = EnumSet.of(RelationshipKind.SIBLING, RelationshipKind.FULL_SIBLING,
        RelationshipKind.HALF_SIBLING, RelationshipKind.STEP_SIBLING, RelationshipKind.TWIN, RelationshipKind.COUSIN);
    private static final Set<RelationshipKind> PARENT = EnumSet.of(RelationshipKind.MOTHER, RelationshipKind.FATHER,
        RelationshipKind.ADOPTIVE_PARENT, RelationshipKind.STEP_MOTHER, RelationshipKind.STEP_FATHER);

    private FamilyRules() {}

    /** @param back what {@code child} is to {@code relative}, where that is recorded */
    public static List<Problem> problems(RelationshipDraft draft, Optional<Relationship> back) {
        List<Problem> found = new ArrayList<>();
        if (draft.child().equals(draft.relative())) found.add(Problem.at("relative", "person.problem.own-relative"));
        boolean loop = isParent(draft.kind()) && back.filter(b -> isParent(b.kind())).isPresent();
        if (loop) found.add(Problem.at("kind", "person.problem.parent-of-parent"));
        if (draft.mustNotReceive().filter(String::isEmpty).isPresent()) found.add(Problem.at("mustNotReceive", "person.problem.why-must-not-receive"));
        return found;
    }

    /** Siblings, twins and cousins are to each other the same. */
    public static boolean isMutual(RelationshipKind kind) {
        return MUTUAL.contains(kind);
    }

    public static boolean isParent(RelationshipKind kind) {
        return PARENT.contains(kind);
    }

    /** Brother, sister, half, step or twin. */
    public static boolean isSibling(RelationshipKind kind) {
        return isMutual(kind) && kind != RelationshipKind.COUSIN;
    }
}

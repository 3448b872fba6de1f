package org.teamaround.person;

import java.time.LocalDate;
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
    private static final Set<RelationshipKind> VAGUE = EnumSet.of(RelationshipKind.HOUSEHOLD_MEMBER, RelationshipKind.OTHER, RelationshipKind.NOT_KNOWN);
    private static final int TWINS_WITHIN_DAYS = 90;

    private FamilyRules() {}

    /** @param back what {@code child} is to {@code relative}, where that is recorded */
    public static List<Problem> problems(RelationshipDraft draft, Optional<Relationship> back) {
        List<Problem> found = new ArrayList<>();
        if (draft.child().equals(draft.relative())) found.add(Problem.at("relative", "person.problem.own-relative"));
        if (back.filter(b -> isOneWay(b.kind())).isPresent()) found.add(Problem.at("kind", isParent(draft.kind()) ? "person.problem.parent-of-parent" : "person.problem.crosswise"));
        if (draft.mustNotReceive().filter(String::isEmpty).isPresent()) found.add(Problem.at("mustNotReceive", "person.problem.why-must-not-receive"));
        return found;
    }

    /** What the two persons themselves rule out. */
    static List<Problem> problems(Person child, Person relative, RelationshipKind kind) {
        if (isOneWay(kind) && relative.isUnborn()) return List.of(Problem.at("relative", "person.problem.unborn-carer"));
        Births births = new Births(child.birth(), relative.birth());
        if (isBirthParent(kind) && births.secondIsNotOlder()) return List.of(Problem.at("kind", "person.problem.parent-not-older"));
        if (kind == RelationshipKind.TWIN && births.apartByMoreThan(TWINS_WITHIN_DAYS)) return List.of(Problem.at("kind", "person.problem.twins-apart"));
        return List.of();
    }

    /** Siblings, twins and cousins are to each other the same. */
    public static boolean isMutual(RelationshipKind kind) {
        return MUTUAL.contains(kind);
    }

    /** One of the two is the elder or the carer: it cannot hold both ways. */
    public static boolean isOneWay(RelationshipKind kind) {
        return !isMutual(kind) && !VAGUE.contains(kind);
    }

    public static boolean isParent(RelationshipKind kind) {
        return PARENT.contains(kind);
    }

    /** Mother, father or adoptive parent: whose other children are brothers and sisters. */
    public static boolean isOwnParent(RelationshipKind kind) {
        return isBirthParent(kind) || kind == RelationshipKind.ADOPTIVE_PARENT;
    }

    private static boolean isBirthParent(RelationshipKind kind) {
        return kind == RelationshipKind.MOTHER || kind == RelationshipKind.FATHER;
    }

    /** Brother, sister, half, step or twin. */
    public static boolean isSibling(RelationshipKind kind) {
        return isMutual(kind) && kind != RelationshipKind.COUSIN;
    }

    private record Births(Birth first, Birth second) {
        boolean secondIsNotOlder() {
            return Age.latestBirth(first).flatMap(child -> Age.earliestBirth(second).filter(parent -> !parent.isBefore(child))).isPresent();
        }

        boolean apartByMoreThan(int days) {
            return first instanceof Birth.Exact(LocalDate one) && second instanceof Birth.Exact(LocalDate other)
                && Math.abs(one.toEpochDay() - other.toEpochDay()) > days;
        }
    }
}

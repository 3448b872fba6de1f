package org.teamaround.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Role;

/** Every use case says which right it needs, and the rights are those of the matrix (domain.md 4.8), cell by cell. */
class RightsTest {
    private static final Set<String> FEATURES = Set.of("setting", "document", "directory", "person", "consent", "referral", "assessment", "panel", "plan", "privacy");
    private final List<JavaClass> classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("org.teamaround").stream().toList();

    @Test
    void everyUseCaseNamesItsRight() {
        List<String> without = classes.stream().filter(RightsTest::isUseCase).filter(c -> !c.isAnnotatedWith(Needs.class)).map(JavaClass::getName).sorted().toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyUseCaseLooksAtWhoActs() {
        List<String> blind = classes.stream().filter(RightsTest::isUseCase).filter(c -> !looksAtRights(c)).map(JavaClass::getName).sorted().toList();
        assertThat(blind).isEmpty();
    }

    @Test
    void theMatrixIsTheDocuments() {
        Map<Right, Set<Role>> document = new EnumMap<>(Right.class);
        document.put(Right.ENTER, EnumSet.of(Role.CLERK, Role.COORDINATOR, Role.LEAD_PROFESSIONAL, Role.TEAM_LEADER));
        document.put(Right.SCREEN, EnumSet.of(Role.COORDINATOR, Role.TEAM_LEADER));
        document.put(Right.RECORD_DECISION, EnumSet.of(Role.CLERK, Role.COORDINATOR, Role.PANEL_CHAIR, Role.TEAM_LEADER));
        document.put(Right.AGREE_DECISIONS, EnumSet.of(Role.PANEL_CHAIR));
        document.put(Right.EDIT_CASE, EnumSet.of(Role.COORDINATOR, Role.LEAD_PROFESSIONAL, Role.TEAM_LEADER));
        document.put(Right.SEE_RESTRICTED, EnumSet.of(Role.COORDINATOR, Role.LEAD_PROFESSIONAL, Role.TEAM_LEADER));
        document.put(Right.SHARE_WITHOUT_CONSENT, EnumSet.of(Role.TEAM_LEADER));
        document.put(Right.CLOSE, EnumSet.of(Role.COORDINATOR, Role.TEAM_LEADER));
        document.put(Right.CORRECT, EnumSet.of(Role.COORDINATOR, Role.TEAM_LEADER));
        document.put(Right.SETTINGS, EnumSet.of(Role.TEAM_LEADER));
        document.put(Right.KEEP_VAULT, EnumSet.of(Role.VAULT_KEEPER));
        document.put(Right.SEE_JOURNAL, EnumSet.of(Role.TEAM_LEADER));
        document.put(Right.READ, EnumSet.of(Role.CLERK, Role.COORDINATOR, Role.LEAD_PROFESSIONAL, Role.PANEL_CHAIR, Role.TEAM_LEADER, Role.VIEWER));
        document.put(Right.NAME_READERS, EnumSet.of(Role.TEAM_LEADER));
        for (Right right : Right.values()) for (Role role : Role.values())
            assertThat(right.heldBy(Set.of(role))).as(right + " of " + role).isEqualTo(document.get(right).contains(role));
    }

    @Test
    void cellsThatNoUseCaseCoversYet() {
        Map<Right, List<String>> covered = new TreeMap<>(classes.stream().filter(c -> c.isAnnotatedWith(Needs.class))
            .collect(Collectors.groupingBy(c -> c.getAnnotationOfType(Needs.class).value(), Collectors.mapping(JavaClass::getSimpleName, Collectors.toList()))));
        covered.forEach((right, cases) -> System.out.println("Right " + right + ": " + String.join(", ", cases)));
        List<Right> open = Arrays.stream(Right.values()).filter(r -> !covered.containsKey(r)).toList();
        System.out.println("Rights that no use case needs yet: " + open);
        assertThat(covered.keySet()).contains(Right.ENTER, Right.SCREEN, Right.RECORD_DECISION, Right.EDIT_CASE, Right.CLOSE, Right.SETTINGS);
    }

    /** A class of a feature's core with a public act: something done by somebody that may be refused. */
    private static boolean isUseCase(JavaClass type) {
        String name = type.getPackageName().replaceFirst("^org\\.teamaround\\.?", "");
        return FEATURES.contains(name) && !type.isInterface() && !type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC)
            && type.getMethods().stream().anyMatch(RightsTest::isAct);
    }

    private static boolean isAct(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
            && method.getRawReturnType().isEquivalentTo(Outcome.class) && method.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Actor.class));
    }

    /** It asks the actor itself, hands the right to the helper of its feature that does, or is made of use cases that do. */
    private static boolean looksAtRights(JavaClass type) {
        boolean asks = type.getMethodCallsFromSelf().stream().anyMatch(m -> m.getTargetOwner().isEquivalentTo(Actor.class) && Set.of("lacks", "may").contains(m.getName()));
        boolean hands = type.getFieldAccessesFromSelf().stream().anyMatch(f -> f.getTargetOwner().isEquivalentTo(Right.class));
        boolean made = type.getMethodCallsFromSelf().stream().anyMatch(m -> m.getTargetOwner().isAnnotatedWith(Needs.class));
        return asks || hands || made;
    }
}

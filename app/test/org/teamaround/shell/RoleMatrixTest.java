package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Role;
import org.teamaround.ui.Text;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Every use case of the wired program is really called as every role of domain.md 4.8, and refuses exactly those without the right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixTest {
    private static final String NOT_YOURS = "kernel.problem.not-your-right";
    @TempDir
    private static Path folder;
    private UnlockedVault<CaseStore> vault;
    private UseCasesOf useCases;

    @BeforeAll
    void wireTheProgram() {
        TestVaults vaults = new TestVaults();
        vault = vaults.made(folder.resolve("vault")).vault();
        useCases = new UseCasesOf(new Assembly(vault.store(), vaults.moment(), Text.load()), new Vaults(vaults.moment()).usersAndKeys());
    }

    @AfterAll
    void close() {
        vault.close();
    }

    @Test
    void noUseCaseIsLeftOut() {
        Set<String> declared = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.teamaround").stream()
            .filter(type -> type.isAnnotatedWith(Needs.class) && !type.getPackageName().startsWith("org.teamaround.vault")).map(type -> type.getName()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(useCases.classes().stream().filter(name -> !name.startsWith("org.teamaround.vault"))).containsExactlyElementsOf(declared);
        assertThat(useCases.classes()).anyMatch(name -> name.endsWith(".AddUser")).anyMatch(name -> name.endsWith(".RemoveUser"));
    }

    @Test
    void whoLacksTheRightIsRefusedAndNothingIsWritten() {
        List<String> wrong = new ArrayList<>();
        for (UseCasesOf.Act act : useCases.acts()) for (Role role : Role.values()) {
            if (act.right().heldBy(Set.of(role))) continue;
            long before = entries();
            List<String> refusal = call(act, role);
            if (!refusal.contains(NOT_YOURS)) wrong.add(act.name() + " as " + role + ": " + refusal);
            if (entries() != before) wrong.add(act.name() + " as " + role + " wrote something");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHasTheRightIsNotRefusedForWantOfIt() {
        List<String> wrong = new ArrayList<>();
        for (UseCasesOf.Act act : useCases.acts()) for (Role role : Role.values())
            if (act.right().heldBy(Set.of(role)) && call(act, role).contains(NOT_YOURS)) wrong.add(act.name() + " as " + role);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theMatrixWithWhatCoversIt() {
        RoleMatrix matrix = new RoleMatrix(useCases.acts());
        matrix.lines().forEach(System.out::println);
        assertThat(matrix.uncovered()).as("cells of 4.8 that no use case covers yet, known and told").isEqualTo(RoleMatrix.KNOWN_GAPS);
    }

    /** Whoever acts is who unlocked: the use cases on users and keys look at that too. */
    private List<String> call(UseCasesOf.Act act, Role role) {
        return act.call(new MadeUp().with(Actor.class, new Actor(vault.user().id(), "Somebody as " + role, Set.of(role))).with(UnlockedVault.class, vault));
    }

    private long entries() {
        return vault.store().database().read().fetchCount(org.teamaround.database.schema.Tables.REVISION);
    }
}

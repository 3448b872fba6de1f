package org.teamaround.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as design section 2 draws it; each rule is shown a bad fixture first, which it must refuse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private final House house = new House("org.teamaround",
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.teamaround"));
    private final House badHouse = new House("org.teamaround.architecture.fixture",
        new ClassFileImporter().importPackages("org.teamaround.architecture.fixture"));

    static Stream<Arguments> rules() {
        return Stream.of(rule("directions", House::againstTheDirections), rule("no cycles", House::cycles),
            rule("cores are plain Java", House::coresThatKnowMoreThanJava), rule("models know no scene", House::modelsThatKnowTheScene),
            rule("names", House::namesNotAllowed), rule("no get on records", House::recordsThatGet),
            rule("only consent mints a clearance", House::clearanceMintedOutsideConsent),
            rule("runLater only in Background", House::runLaterOutsideBackground), rule("the clock is Moment", House::wallClockOutsideMoment),
            rule("no state in statics", House::stateInStatics), rule("only commands print", House::printsToTheConsole),
            rule("no query is left open", House::queriesLeftOpen));
    }

    private static Arguments rule(String name, Function<House, List<String>> rule) {
        return Arguments.of(name, rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeeps(String name, Function<House, List<String>> rule) {
        assertThat(rule.apply(house)).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0} refuses its bad fixture")
    @MethodSource("rules")
    void theRuleCanFail(String name, Function<House, List<String>> rule) {
        assertThat(rule.apply(badHouse)).as(name).isNotEmpty();
    }

    @Test
    void theTableSaysWhatTheDesignSays() {
        assertThat(Directions.allows("panel", "plan")).isFalse();
        assertThat(Directions.allows("person", "consent")).isFalse();
        assertThat(Directions.allows("plan", "panel")).isTrue();
        assertThat(Directions.allows("referral.view", "referral.store")).isFalse();
        assertThat(Directions.allows("referral", "referral.store")).isFalse();
        assertThat(Directions.allows("referral.store", "database")).isTrue();
        assertThat(Directions.allows("referral.form", "database")).isFalse();
        assertThat(Directions.allows("print", "person")).isFalse();
        assertThat(Directions.allows("shell", "command")).isFalse();
        assertThat(Directions.allows("setting", "document")).isFalse();
        assertThat(Directions.allows("diary", "privacy")).isTrue();
        assertThat(Directions.allows("privacy", "diary")).isFalse();
        assertThat(Directions.allows("plan", "privacy")).isFalse();
        assertThat(Directions.allows("diary.view", "privacy")).isFalse();
        assertThat(Directions.allows("correct", "privacy")).isFalse();
    }

    @Test
    void theRoomsOfTheVaultKnowWhatIsTheirs() {
        List.of("ui", "vault", "kernel", "journal", "print").forEach(known -> assertThat(Directions.allows("vault.view", known)).as(known).isTrue());
        List.of("vault", "kernel", "journal").forEach(known -> assertThat(Directions.allows("vault.backup", known)).as(known).isTrue());
        List.of("vault", "vault.backup", "database", "journal", "kernel").forEach(known -> {
            assertThat(Directions.allows("vault.store", known)).as(known).isTrue();
            assertThat(Directions.allows("vault.store.page", known)).as(known).isTrue();
        });
        assertThat(badHouse.againstTheDirections()).anyMatch(line -> line.startsWith("vault.view must not know vault.store"))
            .anyMatch(line -> line.startsWith("vault.view must not know vault.backup")).anyMatch(line -> line.startsWith("vault.backup must not know vault.store"))
            .anyMatch(line -> line.startsWith("vault.backup must not know ui"));
        assertThat(badHouse.coresThatKnowMoreThanJava()).anyMatch(line -> line.contains("vault.backup"));
    }
}

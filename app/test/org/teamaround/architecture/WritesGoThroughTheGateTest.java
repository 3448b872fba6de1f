package org.teamaround.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No class but the gate, and the journal and its books beside it, can change a table (design section 3). */
class WritesGoThroughTheGateTest {
    /** Who may write by jOOQ: the gate; the journal; the list of devices; the transaction around them. */
    private static final Set<String> WRITERS = Set.of("Gate", "JournalWriter", "Devices", "Database", "RecordKeyRenewal");
    /** Who may use JDBC itself: the transaction's commit and rollback, how bytes are bound, and the engine's opening. */
    private static final Set<String> JDBC = Set.of("database.Database", "database.Connections", "database.SmallBytes", "database.Migrations", "vault.store.H2Connections",
        "vault.store.H2Trouble", "vault.store.NextDatabase", "vault.store.Compaction", "database.RecordKeyRenewal", "kernel.Fault");
    private static final Pattern WRITE = Pattern.compile("insert(Into|Query|)|update(Query|)|delete(From|Query|)|merge(Into|Using|)|truncate.*|"
        + "execute.*|batch.*|store|loadInto|create[A-Z].*|drop[A-Z].*|alter[A-Z].*|grant|revoke|transaction.*|connection.*|begin|call|copy");
    private static final Pattern PLAIN = Pattern.compile("(fetch|resultQuer|quer|sql|table|begin).*");

    private final JavaClasses house = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.teamaround");
    private final JavaClasses fixture = new ClassFileImporter().importPackages("org.teamaround.architecture.fixture.referral.store");

    private static List<String> writes(JavaClasses classes) {
        return ours(classes).filter(type -> !WRITERS.stream().anyMatch(name -> type.getName().startsWith("org.teamaround.database." + name)))
            .flatMap(type -> Stream.concat(type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream()))
            .filter(WritesGoThroughTheGateTest::writesByJooq).map(JavaAccess::getDescription).sorted().toList();
    }

    private static boolean writesByJooq(JavaAccess<?> call) {
        if (!call.getTargetOwner().getPackageName().startsWith("org.jooq") && !call.getTargetOwner().isAssignableTo("org.jooq.Record")) return false;
        String name = call.getTarget().getName();
        boolean text = call instanceof JavaCall<?> method && method.getTarget().getRawParameterTypes().stream().findFirst()
            .filter(type -> type.getName().equals("java.lang.String")).isPresent();
        boolean function = call.getTargetOwner().getName().equals("org.jooq.impl.DSL") && text;
        return WRITE.matcher(name).matches() && !function || PLAIN.matcher(name).matches() && text && !name.equals("tables");
    }

    private static List<String> jdbc(JavaClasses classes) {
        return ours(classes).filter(type -> !JDBC.contains(type.getName().replaceAll("org\\.teamaround\\.|\\$.*", "")))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(dependency -> dependency.getTargetClass().getPackageName().matches("(java|javax)\\.sql.*|org\\.h2(?!\\.store\\.fs).*"))
            .map(dependency -> dependency.getDescription()).distinct().sorted().toList();
    }

    private static Stream<JavaClass> ours(JavaClasses classes) {
        return classes.stream().filter(type -> !type.getPackageName().contains("database.schema"));
    }

    @Test
    void nobody_but_the_gate_writes_by_jooq() {
        assertThat(writes(house)).isEmpty();
    }

    @Test
    void nobody_but_the_engine_s_opening_uses_jdbc() {
        assertThat(jdbc(house)).isEmpty();
    }

    @Test
    void every_way_round_the_gate_is_refused() {
        List<String> found = writes(fixture);
        assertThat(found).hasSize(5).noneMatch(call -> call.contains("allowed("));
        assertThat(Stream.of("statement(", "record(", "plainText(", "batch(")).allMatch(way -> found.stream().anyMatch(call -> call.contains(way)));
        assertThat(jdbc(fixture)).anyMatch(call -> call.contains("jdbc("));
    }

    @Test
    void every_exception_is_still_needed() {
        assertThat(WRITERS).allMatch(name -> house.contain("org.teamaround.database." + name));
        assertThat(JDBC).allMatch(name -> house.contain("org.teamaround." + name));
    }

    @Test
    void nobody_but_the_bench_writes_without_journal() {
        List<String> callers = ours(house).filter(type -> type.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTarget().getName().equals("withoutJournal")))
            .map(JavaClass::getName).toList();
        assertThat(callers).containsExactly("org.teamaround.command.bench.Filling");
    }
}

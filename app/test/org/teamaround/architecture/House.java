package org.teamaround.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of the house over a set of classes below one root: each returns what breaks it, empty when it holds. */
final class House {
    private static final Pattern BANNED = Pattern.compile(".*(Service|Manager|Helper|Utils?|Impl|Info|Data)$|^Abstract.*");
    /** Words of the field that end like a banned name but are not one. */
    private static final Set<String> FIELD_WORDS = Set.of("LocalService", "AllocatedService", "EnterLocalService", "EnterService", "ChangeService");
    private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime",
        "java.time.ZonedDateTime", "java.time.LocalTime", "java.time.OffsetDateTime");
    private final String root;
    private final List<JavaClass> classes;

    House(String root, JavaClasses all) {
        this.root = root + '.';
        this.classes = all.stream().filter(c -> c.getPackageName().startsWith(root)).filter(c -> !place(c).startsWith("database.schema"))
            .sorted(Comparator.comparing(JavaClass::getName)).toList();
    }

    private String place(JavaClass type) {
        String name = type.getPackageName() + '.';
        return name.length() <= root.length() ? "" : name.substring(root.length(), name.length() - 1);
    }

    private boolean ours(JavaClass type) {
        return (type.getPackageName() + '.').startsWith(root) && !place(type).isEmpty();
    }

    private Stream<Dependency> inside() {
        return classes.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()).filter(d -> ours(d.getTargetClass()));
    }

    List<String> againstTheDirections() {
        Set<String> broken = new TreeSet<>();
        classes.forEach(c -> {
            if (!Directions.isListed(Directions.head(place(c)))) broken.add(place(c) + " is not in the plan of the house");
        });
        inside().forEach(d -> {
            String from = place(d.getOriginClass());
            String to = place(d.getTargetClass());
            if (!from.equals(to) && !to.startsWith("database.schema") && !Directions.allows(from, to))
                broken.add(from + " must not know " + to + ": " + d.getOriginClass().getSimpleName() + " -> " + d.getTargetClass().getSimpleName());
            if (to.startsWith("database.schema") && !Directions.room(from).equals("store") && !from.startsWith("database"))
                broken.add(from + " must not know the tables: " + d.getOriginClass().getSimpleName());
        });
        return List.copyOf(broken);
    }

    /** Cycles between full packages, each as the packages of one knot. */
    List<String> cycles() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        inside().forEach(d -> {
            String from = place(d.getOriginClass());
            String to = place(d.getTargetClass());
            if (!from.equals(to) && !to.startsWith("database.schema")) arrows.computeIfAbsent(from, x -> new TreeSet<>()).add(to);
        });
        List<String> found = new ArrayList<>();
        for (String start : arrows.keySet()) if (reaches(arrows, start)) found.add(start);
        return found;
    }

    private static boolean reaches(Map<String, Set<String>> arrows, String start) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(arrows.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (next.equals(start)) return true;
            if (seen.add(next)) open.addAll(arrows.getOrDefault(next, Set.of()));
        }
        return false;
    }

    List<String> coresThatKnowMoreThanJava() {
        Set<String> features = Set.of("kernel", "journal", "setting", "document", "directory", "person", "consent", "referral", "assessment",
            "panel", "plan", "diary", "find", "privacy", "report", "sync", "vault", "vault.backup");
        return outside(c -> features.contains(place(c)), "javafx.", "org.jooq", "java.sql", "org.h2", "org.apache.pdfbox", "atlantafx", "com.dlsc",
            "org.controlsfx", "io.pebbletemplates", "com.openhtmltopdf", "java.awt", "javax.swing");
    }

    List<String> modelsThatKnowTheScene() {
        return outside(c -> c.getSimpleName().endsWith("Model") && Directions.room(place(c)).equals("view"), "javafx.scene", "javafx.stage",
            "org.controlsfx", "com.dlsc", "atlantafx");
    }

    private List<String> outside(java.util.function.Predicate<JavaClass> whose, String... banned) {
        return classes.stream().filter(whose).flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .filter(d -> Stream.of(banned).anyMatch(b -> d.getTargetClass().getName().startsWith(b)))
            .map(d -> d.getOriginClass().getName() + " knows " + d.getTargetClass().getName()).distinct().sorted().toList();
    }

    List<String> namesNotAllowed() {
        return classes.stream().map(JavaClass::getSimpleName).filter(n -> !n.isEmpty() && BANNED.matcher(n).matches())
            .filter(n -> !FIELD_WORDS.contains(n)).distinct().sorted().toList();
    }

    List<String> recordsThatGet() {
        return classes.stream().filter(JavaClass::isRecord).flatMap(c -> c.getMethods().stream())
            .filter(m -> m.getName().matches("get[A-Z].*") && !m.getModifiers().contains(JavaModifier.STATIC)).map(m -> m.getFullName()).sorted().toList();
    }

    List<String> clearanceMintedOutsideConsent() {
        return callers("kernel.Clearance", "granted", c -> Directions.head(place(c)).equals("consent"));
    }

    List<String> runLaterOutsideBackground() {
        return callsTo("javafx.application.Platform", "runLater").filter(c -> !place(c).equals("ui") || !c.getSimpleName().contains("Background"))
            .map(JavaClass::getName).distinct().toList();
    }

    List<String> wallClockOutsideMoment() {
        return classes.stream().filter(c -> !c.getName().equals(root + "kernel.Moment") && !c.getName().equals(root + "kernel.Elapsed"))
            .filter(c -> c.getMethodCallsFromSelf().stream().anyMatch(m -> m.getName().equals("now") && CLOCKS.contains(m.getTargetOwner().getName())
                    && m.getTarget().getRawParameterTypes().size() < 2 || m.getTargetOwner().getName().equals("java.lang.System") && m.getName().equals("currentTimeMillis"))
                || c.getMethodReferencesFromSelf().stream().anyMatch(m -> m.getName().equals("now") && CLOCKS.contains(m.getTargetOwner().getName())))
            .map(JavaClass::getName).sorted().toList();
    }

    List<String> stateInStatics() {
        return classes.stream().flatMap(c -> c.getFields().stream())
            .filter(f -> f.getModifiers().contains(JavaModifier.STATIC) && !f.getModifiers().contains(JavaModifier.FINAL))
            .map(f -> f.getFullName()).filter(n -> !n.contains("$SwitchMap") && !n.contains("$assertionsDisabled")).sorted().toList();
    }

    List<String> printsToTheConsole() {
        return classes.stream().filter(c -> !Directions.head(place(c)).equals("command"))
            .filter(c -> c.getFieldAccessesFromSelf().stream().anyMatch(a -> a.getTargetOwner().getName().equals("java.lang.System")
                && Set.of("out", "err").contains(a.getTarget().getName())))
            .map(JavaClass::getName).sorted().toList();
    }

    /** A query read as a stream keeps its connection until somebody closes the stream; nobody does. */
    List<String> queriesLeftOpen() {
        Set<String> lazy = Set.of("stream", "fetchStream", "fetchLazy", "fetchStreamInto", "iterator");
        return classes.stream().filter(c -> !place(c).equals("database")).filter(c -> c.getMethodCallsFromSelf().stream().anyMatch(m -> lazy.contains(m.getName())
                && m.getTargetOwner().getPackageName().equals("org.jooq") && !Set.of("Result", "Record", "Fields", "RecordType").contains(m.getTargetOwner().getSimpleName())))
            .map(JavaClass::getName).sorted().toList();
    }

    private List<String> callers(String type, String method, java.util.function.Predicate<JavaClass> allowed) {
        return callsTo(root + type, method).filter(c -> !allowed.test(c)).map(JavaClass::getName).distinct().sorted().toList();
    }

    private Stream<JavaClass> callsTo(String owner, String method) {
        return classes.stream().filter(c -> Stream.concat(c.getMethodCallsFromSelf().stream(), c.getMethodReferencesFromSelf().stream())
            .anyMatch(m -> m.getName().equals(method) && m.getTargetOwner().getName().equals(owner)) && !c.getName().equals(owner));
    }

}

package org.teamaround.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The direction table of the house (design section 2): which package may know which. Everything not allowed here is forbidden. */
final class Directions {
    /** In order: each knows only those before it; those that share a step do not know each other. */
    private static final List<List<String>> FEATURES = List.of(List.of("setting", "document"), List.of("directory"), List.of("person"),
        List.of("consent"), List.of("referral"), List.of("assessment"), List.of("panel"), List.of("plan"));
    private static final List<String> OVER_ALL = List.of("correct", "diary", "find", "privacy", "report", "sync");
    private static final Set<String> ROOMS = Set.of("store", "view", "form");

    private Directions() {}

    /** @param from,to packages below the root, such as {@code referral.store} */
    static boolean allows(String from, String to) {
        String feature = head(from);
        String room = room(from);
        if (head(to).equals(feature)) return withinFeature(from, to);
        return switch (feature) {
            case "kernel" -> false;
            case "journal" -> to.equals("kernel");
            case "database" -> Set.of("kernel", "journal").contains(to);
            case "vault" -> Set.of("kernel", "journal").contains(to) || room.equals("store") && head(to).equals("database")
                || room.equals("view") && Set.of("ui", "print").contains(to);
            case "print" -> to.equals("kernel") || room.equals("view") && to.equals("ui");
            case "ui" -> Set.of("kernel", "journal").contains(to);
            case "shell" -> !head(to).equals("command");
            case "command" -> true;
            default -> featureAllows(feature, room, to);
        };
    }

    private static boolean featureAllows(String feature, String room, String to) {
        Set<String> known = knownCores(feature);
        String toFeature = head(to);
        if (known.contains(toFeature) && room(to).isEmpty()) return true;
        if (feature.equals("diary") && room.isEmpty() && to.equals("privacy")) return true;
        return switch (room) {
            case "store" -> toFeature.equals("database");
            case "form" -> toFeature.equals("print") && !room(to).equals("view") || known.contains(toFeature) && room(to).equals("form");
            case "view" -> to.equals("ui") || toFeature.equals("print")
                || known.contains(toFeature) && Set.of("view", "form").contains(room(to));
            default -> false;
        };
    }

    private static Set<String> knownCores(String feature) {
        Set<String> known = new HashSet<>(Set.of("kernel", "journal"));
        List<String> before = new ArrayList<>();
        for (List<String> step : FEATURES) {
            if (step.contains(feature)) {
                known.addAll(before);
                return known;
            }
            before.addAll(step);
        }
        if (OVER_ALL.contains(feature)) known.addAll(before);
        return known;
    }

    /** Inside a feature the rooms know the core and its other subpackages; the core knows no room; the store knows no view. */
    private static boolean withinFeature(String from, String to) {
        String fromRoom = room(from);
        String toRoom = room(to);
        if (from.equals("vault") && to.equals("vault.backup") || room(from).equals("view") && to.equals("vault.backup")) return false;
        if (!ROOMS.contains(toRoom)) return true;
        if (fromRoom.equals(toRoom)) return true;
        return fromRoom.equals("view") && toRoom.equals("form") || Set.of("shell", "command").contains(head(from));
    }

    static boolean isListed(String feature) {
        return Set.of("kernel", "journal", "database", "vault", "print", "ui", "shell", "command").contains(feature)
            || OVER_ALL.contains(feature) || FEATURES.stream().anyMatch(s -> s.contains(feature));
    }

    static String head(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** store, view or form where that is the second word; otherwise empty: the core. */
    static String room(String name) {
        String[] words = name.split("\\.");
        return words.length > 1 && ROOMS.contains(words[1]) ? words[1] : "";
    }
}

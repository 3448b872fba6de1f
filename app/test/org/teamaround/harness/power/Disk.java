package org.teamaround.harness.power;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teamaround.harness.tap.Change;

/**
 * A disk that forgets at a power cut what nobody forced. Names (made, moved, deleted) are written in order, and are safe once anything is
 * forced after them; contents are safe once their own file is forced. Harsh, but a disk may behave so.
 */
final class Disk {
    private final Map<String, Inode> live = new HashMap<>();
    private final Map<String, Inode> safeNames;
    private final List<Change> names = new ArrayList<>();
    private final List<Inode> made = new ArrayList<>();

    Disk(Map<String, byte[]> files) {
        files.forEach((name, content) -> live.put(name, new Inode(content)));
        safeNames = new HashMap<>(live);
    }

    void hear(List<Change> changes) {
        changes.forEach(this::hear);
    }

    private void hear(Change change) {
        switch (change) {
            case Change.Write write -> inode(write.file()).change(write);
            case Change.Truncate truncate -> inode(truncate.file()).change(truncate);
            case Change.Force(String file) -> force(file);
            case Change.Create create -> name(create, new Inode(new byte[0]));
            case Change.Delete delete -> name(delete, null);
            case Change.Move move -> name(move, null);
        }
    }

    private Inode inode(String file) {
        Inode inode = live.get(file);
        if (inode == null) throw new IllegalStateException("a write to a file that is not there");
        return inode;
    }

    private void force(String file) {
        Inode inode = live.get(file);
        if (inode != null) inode.force();
        for (int i = 0; i < names.size(); i++) apply(names.get(i), made.get(i), safeNames);
        names.clear();
        made.clear();
    }

    private void name(Change change, @Nullable Inode fresh) {
        Inode inode = change instanceof Change.Move move ? live.get(move.file()) : fresh;
        names.add(change);
        made.add(inode);
        apply(change, inode, live);
    }

    private static void apply(Change change, @Nullable Inode inode, Map<String, Inode> map) {
        switch (change) {
            case Change.Create(String file) -> map.put(file, inode);
            case Change.Delete(String file) -> map.remove(file);
            case Change.Move(String file, String to) -> move(file, to, inode, map);
            default -> throw new IllegalArgumentException("no change of names");
        }
    }

    /** A folder takes its files with it. */
    private static void move(String file, String to, @Nullable Inode inode, Map<String, Inode> map) {
        map.remove(file);
        if (inode != null) map.put(to, inode);
        for (String inside : List.copyOf(map.keySet()))
            if (inside.startsWith(file + File.separator)) map.put(to + inside.substring(file.length()), map.remove(inside));
    }

    /** What is found when the power is back. */
    Map<String, byte[]> cut(Random random) {
        Map<String, Inode> found = new TreeMap<>(safeNames);
        int kept = random.nextInt(names.size() + 1);
        for (int i = 0; i < kept; i++) apply(names.get(i), made.get(i), found);
        Map<String, byte[]> files = new HashMap<>();
        found.forEach((name, inode) -> files.put(name, inode.cut(random)));
        return files;
    }
}

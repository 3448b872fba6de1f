package org.teamaround.ui;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.teamaround.kernel.Id;

/**
 * Where a page or dialog is: enough to open it anew on the same vault. Holds names of places and ids, never a word of content.
 *
 * @param place  a fixed name, such as {@code person-change}
 * @param where  ids by name; empty for a place there is only one of
 * @param inside the part that shows, such as a tab; not part of what makes two bookmarks the same
 */
public record Bookmark(String place, Map<String, String> where, String inside) {
    public Bookmark {
        where = Map.copyOf(where);
    }

    public static Bookmark of(String place) {
        return new Bookmark(place, Map.of(), "");
    }

    /** The same place with one more id. */
    public Bookmark with(String name, Id id) {
        return with(name, id.value());
    }

    public Bookmark with(String name, UUID id) {
        Map<String, String> more = new TreeMap<>(where);
        more.put(name, id.toString());
        return new Bookmark(place, more, inside);
    }

    public Bookmark inside(String part) {
        return new Bookmark(place, where, part);
    }

    /** The id of this name; empty text when there is none. */
    public String id(String name) {
        return where.getOrDefault(name, "");
    }

    /** Of a record's own id, which is always there. */
    public UUID uuid(String name) {
        return UUID.fromString(id(name));
    }

    /** Whether the id of this name is this one. */
    public boolean names(String name, Id id) {
        return names(name, id.value());
    }

    public boolean names(String name, UUID id) {
        return id(name).equals(id.toString());
    }

    public boolean isAt(String name) {
        return place.equals(name);
    }

    /** Whatever part of it shows. */
    public boolean same(Bookmark other) {
        return place.equals(other.place) && where.equals(other.where);
    }
}

package org.teamaround.vault.backup.age;

import java.util.List;

/**
 * One recipient of an age file, or something else its header carries: a type, words, and bytes. Who does not know a type passes it over.
 *
 * @param type      such as {@code X25519}; printable signs without a space, as are the words
 * @param arguments may be none
 */
public record Stanza(String type, List<String> arguments, byte[] body) {
    public Stanza {
        arguments = List.copyOf(arguments);
    }
}

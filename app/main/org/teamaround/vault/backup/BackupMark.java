package org.teamaround.vault.backup;

import java.util.Optional;

/**
 * One backup as the journal remembers it. A name alone could be another vault's, so the code of its header goes with it.
 *
 * @param code of the container's header, different for every file
 */
public record BackupMark(BackupName name, String code, long children, long entries, long bytes) {
    /** As it stands in the journal's remark. */
    String text() {
        return name.text() + " " + children + " " + entries + " " + bytes + " " + code;
    }

    /** Empty for any other remark. */
    static Optional<BackupMark> parse(String remark) {
        String[] words = remark.split(" ");
        if (words.length != 5) return Optional.empty();
        try {
            long[] numbers = {Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])};
            return BackupName.parse(words[0]).map(name -> new BackupMark(name, words[4], numbers[0], numbers[1], numbers[2]));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

package org.teamaround.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is written down although it changes no record of a family: opening, seeing, printing, what was done to users and keys. */
public enum AccessKind {
    OPENED(Group.OPENING), OPENED_BY_RECOVERY_KEY(Group.OPENING), CLOSED(Group.OPENING),
    SAW_RESTRICTED(Group.SEEING), PRINTED(Group.PRINTING), EXPORTED(Group.EXPORTING),
    USER_ADDED(Group.USERS_AND_KEYS), ROLES_CHANGED(Group.USERS_AND_KEYS), USER_REMOVED(Group.USERS_AND_KEYS),
    PASSPHRASE_CHANGED(Group.USERS_AND_KEYS), PASSPHRASE_RESET(Group.USERS_AND_KEYS), RECOVERY_KEY_RENEWED(Group.USERS_AND_KEYS),
    COMPARTMENT_OPENED_TO(Group.USERS_AND_KEYS), COMPARTMENT_CLOSED_TO(Group.USERS_AND_KEYS),
    BACKUP_MADE(Group.BACKUPS), BACKUP_VERIFIED(Group.BACKUPS), RESTORED(Group.BACKUPS), CHECKED(Group.BACKUPS), ERASED(Group.ERASING);

    /** What a reader of the journal asks for. */
    public enum Group { OPENING, SEEING, PRINTING, EXPORTING, USERS_AND_KEYS, BACKUPS, ERASING }

    private final Group group;

    AccessKind(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** Says it in users' words. */
    public String textKey() {
        return "act.access." + code();
    }

    /** As stored: {@code saw-restricted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a {@link #code}. */
    public static AccessKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public static Set<AccessKind> of(Group group) {
        return Arrays.stream(values()).filter(kind -> kind.group == group).collect(Collectors.toSet());
    }
}

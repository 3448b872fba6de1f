package org.teamaround.vault.store.page;

/** Why a file of pages stopped, or would not start. After any of these nothing is read from it or written to it any more. */
public enum PageTrouble {
    /** A page, or the file as a whole, is not what this program wrote last. */
    DAMAGED,
    /** Sound, but older than what is remembered of it elsewhere. */
    ROLLED_BACK,
    /** Made before pages were authenticated. */
    EARLIER_TRIAL,
    /** Its format is of a later program. */
    NEWER,
    /** The disk refused a write: full, or gone. What was acknowledged before stays. */
    UNWRITABLE,
    /** The disk refused a read: gone, or failing. */
    UNREADABLE
}

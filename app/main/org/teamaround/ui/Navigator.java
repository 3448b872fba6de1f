package org.teamaround.ui;

/** Where the user is and was. */
public interface Navigator {
    /** Shows the page; the one before stays behind it in the history, with what was typed. */
    void open(Screen screen);

    /** Instead of the page that shows: after "Record referral" the form gives way to the referral. */
    void replace(Screen screen);

    /** Alt+Left; nothing when there is nothing before. */
    void back();

    /** Alt+Right. */
    void forward();

    /** Above the page, which waits: for one weighty question. Escape closes it. */
    void openDialog(Screen dialog);

    void closeDialog();

    /** With where it is, for a page that does not know it itself: the lock leads back to it, and what is typed in it is kept. */
    default void open(Screen screen, Bookmark bookmark) {
        open(screen);
    }

    default void replace(Screen screen, Bookmark bookmark) {
        replace(screen);
    }

    default void openDialog(Screen dialog, Bookmark bookmark) {
        openDialog(dialog);
    }

    /**
     * The act of a page's form is done and what was typed there is stored: the page leaves the history. Nothing happens to another page
     * that the user has turned to meanwhile.
     */
    default void finish() {
        back();
    }

    /** As {@link #finish}, for a dialog. */
    default void finishDialog() {
        closeDialog();
    }

    /** The user goes without saving: what was typed in the page that shows is not wanted. */
    default void leave() {
        back();
    }

    /** As {@link #leave}, for a dialog. */
    default void leaveDialog() {
        closeDialog();
    }

    /** Reads the page that shows anew. */
    default void refresh() {}

    /** One calm sentence in the status bar, such as "Saved 10:42"; also spoken by a screen reader. */
    void say(String sentence);
}

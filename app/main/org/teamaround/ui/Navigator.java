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

    /**
     * The act of a page or dialog is done and what was typed there is stored: it closes for good, and the page before it shows. Does
     * nothing to another page that the user has turned to meanwhile.
     */
    default void finish() {
        back();
    }

    /** Reads the page that shows anew. */
    default void refresh() {}

    /** One calm sentence in the status bar, such as "Saved 10:42"; also spoken by a screen reader. */
    void say(String sentence);
}

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

    /** One calm sentence in the status bar, such as "Saved 10:42"; also spoken by a screen reader. */
    void say(String sentence);
}

package org.teamaround.ui;

/** A page with dialogs in which text is typed: opens one anew from its bookmark, as soon as the page has read what it needs. */
public interface OpensDialogs {
    void openDialog(Bookmark dialog);
}

package org.teamaround.ui;

/** A page that can be printed with Ctrl+P. */
public interface Printable {
    void print();
}

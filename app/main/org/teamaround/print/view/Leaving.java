package org.teamaround.print.view;

/** Told of each document that is about to leave the program, on paper or as a file; told first, so that nothing leaves unnoted. */
public interface Leaving {
    void onPaper(byte[] pdf);

    void asFile(byte[] pdf);

    /** Where nobody keeps a record, such as before a vault is open. */
    static Leaving unnoted() {
        return new Leaving() {
            @Override
            public void onPaper(byte[] pdf) {}

            @Override
            public void asFile(byte[] pdf) {}
        };
    }
}

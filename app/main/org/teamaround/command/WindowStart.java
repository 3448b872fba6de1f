package org.teamaround.command;

/** Opens the window and waits until it is closed. */
final class WindowStart {
    private WindowStart() {}

    static int run() {
        throw Refusal.because("The window is not there yet.");
    }
}

package org.teamaround.ui;

import java.util.ArrayList;
import java.util.List;

/** Remembers where a model or page wanted to go. */
public final class QuietNavigator implements Navigator {
    public final List<Screen> opened = new ArrayList<>();
    public final List<Screen> dialogs = new ArrayList<>();
    public final List<String> said = new ArrayList<>();
    public int backs;

    @Override
    public void open(Screen screen) {
        opened.add(screen);
    }

    @Override
    public void replace(Screen screen) {
        opened.add(screen);
    }

    @Override
    public void back() {
        backs++;
    }

    @Override
    public void forward() {}

    @Override
    public void openDialog(Screen dialog) {
        dialogs.add(dialog);
    }

    @Override
    public void closeDialog() {
        if (!dialogs.isEmpty()) dialogs.removeLast();
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }
}

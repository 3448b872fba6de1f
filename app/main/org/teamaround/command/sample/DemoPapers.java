package org.teamaround.command.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.teamaround.command.rehearsal.Stage;

/** Listens to the one case that the demo shows: what happened to it, and the papers printed on the way. */
public class DemoPapers {
    private final Map<String, byte[]> papers = new LinkedHashMap<>();
    private final BiConsumer<String, Stage> progress;

    /** @param progress told what happened, by text key below {@code command.demo}, and the stage with its clock */
    public DemoPapers(BiConsumer<String, Stage> progress) {
        this.progress = progress;
    }

    boolean isFor(FamilyStory story) {
        return true;
    }

    void told(String what, Stage stage) {
        progress.accept(what, stage);
    }

    void kept(String kind, Stage stage) {
        stage.printed(kind).ifPresent(pdf -> {
            papers.put(kind, pdf);
            progress.accept(kind, stage);
        });
    }

    /** By kind, in the order printed. */
    public Map<String, byte[]> papers() {
        return new LinkedHashMap<>(papers);
    }

    /** For every other family. */
    static DemoPapers none() {
        return new DemoPapers((what, stage) -> { }) {
            @Override
            boolean isFor(FamilyStory story) {
                return false;
            }
        };
    }
}

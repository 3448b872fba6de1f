package org.teamaround.plan.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.ui.Form;

/** Which children an act is about: all of the referral to begin with, one tick each where there are several. */
final class Around {
    final ObservableSet<EpisodeId> chosen = FXCollections.observableSet();
    private final List<Episode> episodes;
    private final Map<EpisodeId, String> names;

    Around(List<Episode> episodes, PlanShelf shelf) {
        this.episodes = List.copyOf(episodes);
        names = episodes.stream().collect(Collectors.toMap(Episode::id, e -> shelf.name(e.child())));
        episodes.forEach(e -> chosen.add(e.id()));
    }

    List<EpisodeId> ids() {
        return episodes.stream().map(Episode::id).filter(chosen::contains).toList();
    }

    void lay(Form form) {
        Function<EpisodeId, String> words = id -> names.getOrDefault(id, "");
        if (episodes.size() > 1) form.ticks("episodes", chosen, episodes.stream().map(Episode::id).toList(), words);
    }
}

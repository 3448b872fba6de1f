package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.directory.Access;
import org.teamaround.directory.AgeBand;
import org.teamaround.directory.AreaId;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Need;
import org.teamaround.directory.Places;
import org.teamaround.directory.Specialism;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Text;

/** How needs, ages, areas and places are said. */
public final class OfferWords {
    private final Text text;
    private final Function<AreaId, String> areas;

    /** @param areas an area's name */
    public OfferWords(Text text, Function<AreaId, String> areas) {
        this.text = text;
        this.areas = areas;
    }

    public String need(Need need) {
        return text.of(Word.of("directory.need", need));
    }

    public String needs(List<Need> needs) {
        return needs.stream().map(this::need).collect(Collectors.joining(", "));
    }

    public String ages(Optional<AgeBand> ages) {
        return ages.map(a -> text.of("directory.ages", a.from(), a.to())).orElse("");
    }

    public String areas(List<AreaId> of) {
        return of.stream().map(areas).collect(Collectors.joining(", "));
    }

    /** Such as "speech and language: selective mutism, 3 to 7 years, North". */
    public String specialism(Specialism s) {
        String what = s.detail().isEmpty() ? need(s.need()) : need(s.need()) + ": " + s.detail();
        return joined(what, ages(s.ages()), areas(s.area().stream().toList()));
    }

    /** What it is for, in its own words or by its needs; for whom and where. */
    public String offer(LocalService s) {
        String what = s.whatFor().isBlank() ? needs(s.offer().needs()) : s.whatFor().lines().findFirst().orElse("");
        return joined(what, ages(s.offer().ages()), areas(s.offer().areas()));
    }

    /** Places, waiting and cost, as far as they are known. */
    public String places(Access access) {
        return joined(access.places() == Places.NOT_KNOWN ? "" : text.of(Word.of("directory.places", access.places())), access.waiting(), access.cost());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(", "));
    }
}

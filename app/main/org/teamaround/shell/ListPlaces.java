package org.teamaround.shell;

import java.util.List;
import java.util.function.BiFunction;
import org.teamaround.directory.Area;
import org.teamaround.directory.Areas;
import org.teamaround.person.view.ChildPlaces;

/** What the list of children asks of the directory: the area of an address, and as whom the user leads cases. */
record ListPlaces(Areas areas, OwnName own) {
    ChildPlaces forChildren() {
        return new ChildPlaces(this::byAddress, own::read);
    }

    private BiFunction<String, String, String> byAddress() {
        List<Area> all = areas.all().stream().filter(Area::active).toList();
        return (ward, postcode) -> all.stream().filter(area -> area.covers(ward, postcode)).findFirst().map(Area::name).orElse("");
    }
}

package org.teamaround.directory;

import java.util.List;
import java.util.Optional;

/** Who or what may help: somebody who knows about it, or a local service. */
public sealed interface Answer {
    /**
     * @param knows what they know that fits the question, the best fit first; may be empty when they were found by their name
     * @param away  absent when they are there today
     * @param cover who stands in for them; absent when nobody does, or nobody is needed
     */
    record Specialist(Practitioner who, List<Specialism> knows, Optional<Absence> away, Optional<Practitioner> cover) implements Answer {
        public Specialist {
            knows = List.copyOf(knows);
        }

        @Override public String name() { return who.name(); }
    }

    /** @param stale whether it should have been looked at again by now */
    record Offered(LocalService service, boolean stale) implements Answer {
        @Override public String name() { return service.name(); }
    }

    String name();
}

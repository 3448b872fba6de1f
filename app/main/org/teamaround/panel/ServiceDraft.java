package org.teamaround.panel;

import java.time.LocalDate;
import java.util.Optional;

/** One allocated service as typed; agency and worker may be empty. */
public record ServiceDraft(String service, String agency, String worker, Optional<LocalDate> startBy, boolean commissioned) {
    public static ServiceDraft of(String service, String agency) {
        return new ServiceDraft(service, agency, "", Optional.empty(), false);
    }

    boolean isBlank() {
        return service.isBlank() && agency.isBlank() && worker.isBlank();
    }
}

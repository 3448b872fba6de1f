package org.teamaround.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Staff;
import org.teamaround.kernel.TestMoment;

/** What every keeper of documents must do: cross-check 4 of the walk-throughs. */
public abstract class DocumentsContract {
    private final UUID lucja = UUID.randomUUID();
    private final UUID unborn = UUID.randomUUID();

    protected abstract Documents documents();

    protected abstract TestMoment moment();

    protected abstract Document keep(String kind, Set<UUID> about, byte[] pdf, Clearance clearance);

    @Test void aReprintIsTheSameBytesMarkedSuperseded() {
        Document first = keep("delivery-plan", Set.of(lucja, unborn), "plan for the unborn baby".getBytes(UTF_8), Clearance.NO_PERSON);
        moment().set("2026-09-08T10:00");
        Document second = keep("delivery-plan", Set.of(unborn, lucja), "plan for Nadia".getBytes(UTF_8), Clearance.NO_PERSON);
        Document old = documents().find(first.id()).orElseThrow();
        assertThat(old.isSuperseded()).isTrue();
        assertThat(old.supersededAt()).contains(second.madeAt());
        assertThat(documents().pdf(old)).isEqualTo("plan for the unborn baby".getBytes(UTF_8));
        assertThat(old.sha256()).isEqualTo(DocumentRules.sha256(documents().pdf(old)));
        assertThat(documents().find(second.id())).contains(second);
        assertThat(documents().about(lucja)).extracting(Document::id).containsExactly(second.id(), first.id());
    }

    @Test void aPaperIsFoundByItsBytes() {
        Document kept = keep("minutes", Set.of(lucja), new byte[] {7}, Clearance.NO_PERSON);
        assertThat(documents().holding(new byte[] {7})).contains(kept);
        assertThat(documents().holding(new byte[] {8})).isEmpty();
    }

    @Test void onlyTheSameKindAboutTheSamePeopleIsSuperseded() {
        Document both = keep("delivery-plan", Set.of(lucja, unborn), new byte[] {1}, Clearance.NO_PERSON);
        keep("delivery-plan", Set.of(lucja), new byte[] {2}, Clearance.NO_PERSON);
        keep("minutes", Set.of(lucja, unborn), new byte[] {3}, Clearance.NO_PERSON);
        assertThat(documents().find(both.id()).orElseThrow().isSuperseded()).isFalse();
        assertThat(documents().about(unborn)).hasSize(2);
    }

    @Test void aBlankFormIsAboutNobody() {
        Document blank = keep("blank-consent", Set.of(), new byte[] {1}, Clearance.NO_PERSON);
        keep("blank-consent", Set.of(), new byte[] {2}, Clearance.NO_PERSON);
        assertThat(documents().find(blank.id())).contains(blank);
        assertThat(blank.disclosure()).isEmpty();
        assertThat(blank.madeBy()).isEqualTo(Staff.TOMAS.name());
    }
}

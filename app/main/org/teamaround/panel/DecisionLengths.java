package org.teamaround.panel;

import java.util.List;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.TypedText;

/** Whether everything typed for a decision can be kept; nothing is cut off. */
final class DecisionLengths {
    private DecisionLengths() {}

    static List<Problem> check(DecisionDraft draft) {
        TypedText typed = new TypedText();
        typed.line("lead", draft.lead());
        typed.line("lead", draft.leadAgency());
        for (int i = 0; i < draft.services().size(); i++) service("services." + i + '.', draft.services().get(i), typed);
        typed.text("awaited", draft.awaited());
        typed.text("managerReview", draft.managerReview());
        typed.text("signposted", String.join("\n", draft.signposted()));
        typed.text("reason", draft.reason());
        typed.text("conditions", draft.conditions());
        typed.text("presenter", draft.presenter());
        typed.text("information", draft.information());
        typed.text("dissent", draft.dissent());
        return typed.problems();
    }

    private static void service(String at, ServiceDraft service, TypedText typed) {
        typed.line(at + "service", service.service());
        typed.line(at + "agency", service.agency());
        typed.line(at + "worker", service.worker());
    }
}

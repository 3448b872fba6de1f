package org.teamaround.assessment.form;

import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.kernel.Moment;
import org.teamaround.print.Printer;

/** The blank CAF for writing by hand; nothing in it is about a person. */
public final class PrintBlankForm {
    private final FormDefinitions forms;
    private final CafPaper papers;
    private final Printer printer;
    private final Moment moment;

    public PrintBlankForm(FormDefinitions forms, CafPaper papers, Printer printer, Moment moment) {
        this.forms = forms;
        this.papers = papers;
        this.printer = printer;
        this.moment = moment;
    }

    public byte[] print(AssessmentKind kind) {
        return printer.pdf(papers.blank(forms.newest(kind.word()).orElseThrow(), moment.today()));
    }
}

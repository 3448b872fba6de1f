package org.teamaround.referral.view;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Need;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Word;
import org.teamaround.referral.advice.Advice;
import org.teamaround.referral.advice.AdviceGiven;
import org.teamaround.referral.advice.LogAdvice;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.Screen;

/** Advice without a referral: the form that takes four keys, and the list with its counts. */
public final class AdviceDesk {
    private static final Bookmark NEW = Bookmark.of("advice-new");
    private static final Bookmark LIST = Bookmark.of("advice-list");

    /** What can be done, and by whom at this desk. */
    public record Acts(AdviceGiven given, LogAdvice log, Supplier<List<Agency>> agencies, Actor actor) {}

    private final Desk desk;
    private final Acts acts;

    public AdviceDesk(Desk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    /** Opens at once; the agencies are suggested as soon as they are read. */
    public void begin() {
        AdviceModel model = new AdviceModel(desk.moment().today(), acts.actor().name());
        FormAct<Advice> act = new FormAct<>(desk.background(), () -> acts.log().log(model.draft(), acts.actor()), this::logged);
        desk.navigator().open(RegisterForm.page(desk, "advice.form", form -> lay(form, model), act), NEW);
        desk.background().run(acts.agencies()::get, model.known::setAll);
    }

    private void lay(Form form, AdviceModel model) {
        form.choice("need", model.need, List.of(Need.values()), desk.text().words("directory.need")).byBeginning();
        form.suggest("agency", model.agency, model.known, Agency::name).optional();
        form.text("asker", model.asker).optional();
        form.date("on", model.on);
        form.text("by", model.by);
        form.longText("question", model.question).optional();
        form.longText("answer", model.answer).optional();
    }

    private void logged(Advice advice) {
        desk.navigator().finish();
        desk.background().run(() -> thisMonth(advice),
            number -> desk.navigator().say(desk.text().of("advice.logged", Word.of("directory.need", advice.need()), number)));
    }

    private int thisMonth(Advice advice) {
        return (int) acts.given().all().stream().filter(a -> YearMonth.from(a.on()).equals(YearMonth.from(advice.on()))).count();
    }

    public Screen list() {
        return new AdviceListScreen(desk, acts.given(), this::begin);
    }

    public void openList() {
        desk.navigator().open(list(), LIST);
    }

    public boolean reopen(Bookmark place) {
        if (place.isAt(NEW.place())) begin();
        else if (place.isAt(LIST.place())) openList();
        else return false;
        return true;
    }
}

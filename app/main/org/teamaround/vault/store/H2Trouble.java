package org.teamaround.vault.store;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.slf4j.LoggerFactory;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.store.page.PageTrouble;

/** What goes wrong with a database, in users' words. H2's own messages hold paths and values and go nowhere. */
final class H2Trouble {
    private H2Trouble() {}

    static Problem problem(Exception e) {
        LoggerFactory.getLogger(H2Trouble.class).warn("{}", new Fault("h2.open", e).getMessage());
        return Problem.of(switch (e instanceof SQLException sql ? sql.getErrorCode() : 0) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "vault.problem.in-use";
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> "vault.problem.database-missing";
            default -> "vault.problem.database-damaged";
        });
    }

    /** At opening. */
    static Problem problem(PageTrouble trouble) {
        return Problem.of(switch (trouble) {
            case DAMAGED -> "vault.problem.database-damaged";
            case ROLLED_BACK -> "pages.problem.rolled-back";
            case EARLIER_TRIAL -> "pages.problem.earlier-trial";
            case NEWER -> "vault.problem.newer";
            case UNWRITABLE -> "pages.problem.unwritable";
            case UNREADABLE -> "pages.problem.unreadable";
        });
    }

    /** While the vault stood open: it is closed at once. */
    static Problem stop(PageTrouble trouble) {
        return Problem.of(switch (trouble) {
            case UNWRITABLE -> "pages.stop.unwritable";
            case UNREADABLE -> "pages.stop.unreadable";
            case DAMAGED, ROLLED_BACK, EARLIER_TRIAL, NEWER -> "pages.stop.damaged";
        });
    }
}

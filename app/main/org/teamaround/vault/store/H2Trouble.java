package org.teamaround.vault.store;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.slf4j.LoggerFactory;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;

/** H2's errors at opening, in users' words. Its own messages hold paths and values and go nowhere. */
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
}

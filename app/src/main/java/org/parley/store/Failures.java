package org.parley.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What went wrong in a database, in words that say what to do. */
final class Failures {
    private static final int BUSY = 5;
    private static final int READ_ONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    /** What a full disk gives where the index of the log should grow. */
    private static final int NO_ROOM_FOR_INDEX = IO_ERROR | 19 << 8;

    private static final int NOT_A_DATABASE = 26;

    private Failures() {}

    static StoreException explain(String where, Exception failure) {
        if (failure instanceof StoreException known) {
            return known;
        }
        SQLException sql = sql(failure);
        if (sql == null) {
            return new StoreException("%s: %s".formatted(where, failure.getMessage()), failure);
        }
        if (where.startsWith("jdbc:")) {
            return new StoreException(
                    isLostConnection(failure)
                            ? "no connection to the database (%s); what was confirmed is kept, run the same command again when it is back"
                                    .formatted(sql.getMessage())
                            : "the database refused: " + sql.getMessage(),
                    failure);
        }
        int code = sql.getErrorCode() == NO_ROOM_FOR_INDEX ? FULL : sql.getErrorCode() & 0xff;
        String what = switch (code) {
            case BUSY -> "another process has been writing to it for a minute; try again when it is done";
            case READ_ONLY ->
                "it cannot be written; check the rights of the file and its folder, or give another --store";
            case FULL -> "the disk is full; what was confirmed is kept, make room and run the same command again";
            case CORRUPT, NOT_A_DATABASE ->
                "it is damaged, or no store of parley; it was left untouched: put a copy made by parley backup in its"
                        + " place, or add the articles again into a new file";
            case CANNOT_OPEN -> "it cannot be opened; check that its folder exists and may be written";
            case IO_ERROR ->
                "the disk failed (%s); check it, then run the same command again".formatted(sql.getMessage());
            default -> String.valueOf(sql.getMessage());
        };
        return new StoreException(where + ": " + what, failure);
    }

    static boolean isLostConnection(Exception failure) {
        SQLException sql = sql(failure);
        String state = sql == null || sql.getSQLState() == null ? "" : sql.getSQLState();
        return state.startsWith("08") || state.startsWith("57P");
    }

    private static @Nullable SQLException sql(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}

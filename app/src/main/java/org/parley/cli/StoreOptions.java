package org.parley.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.parley.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which store, and which day it is, the same for every command that keeps or shows a record. */
final class StoreOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = "The record: a file, or jdbc:postgresql://HOST/NAME?user=... Default: ${DEFAULT-VALUE}.")
    private String store = "parley.db";

    @Option(names = "--today", paramLabel = "DAY", description = "The day to take for today (YYYY-MM-DD).")
    private @Nullable String today;

    /** The same for another record. */
    StoreOptions at(String other) {
        store = other;
        return this;
    }

    /** Where the record is. */
    String store() {
        return store;
    }

    Store open(boolean keepTexts) {
        return Store.open(store, keepTexts, today());
    }

    /** Opens a store that has to be there. */
    Store look() {
        return Store.look(store, today());
    }

    LocalDate today() {
        return today == null ? LocalDate.now(Clock.systemDefaultZone()) : day("--today", today);
    }

    /** {@code yesterday}, {@code today} or a day. */
    LocalDate day(String option, String text) {
        try {
            return switch (text) {
                case "today" -> today();
                case "yesterday" -> today().minusDays(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException e) {
            throw usage("%s wants a day such as 2025-06-12, got %s".formatted(option, text));
        }
    }

    ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

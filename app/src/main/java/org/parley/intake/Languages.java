package org.parley.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Codes of languages, as people write them. */
public final class Languages {
    private static final Set<String> CODES = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));

    private Languages() {}

    /** The ISO 639-1 code in {@code text}, a region after it left out ({@code nl-BE}); empty if there is none. */
    public static Optional<String> code(String text) {
        String code = text.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Optional.of(code).filter(CODES::contains);
    }
}

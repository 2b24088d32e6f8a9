package org.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * The reports of one article and what was passed over: a function of text, language, publication day and packs.
 *
 * @param language ISO 639-1 as given or recognised; {@code und} if undecided
 * @param read false if there is no pack for the language, so that nothing was read
 * @param published publication day or month used, empty if none is known
 * @param pack pack and version, for instance {@code nl/1}
 * @param reports in order of their triggers
 * @param misses sentences that name two sides and gave no report
 * @param notes what the reader of the output should know, for instance that dates disagree
 */
public record Reading(
        Article article,
        String language,
        boolean read,
        Optional<DateRange> published,
        PageType pageType,
        String pack,
        List<Report> reports,
        List<Miss> misses,
        List<String> notes) {
    public Reading {
        reports = List.copyOf(reports);
        misses = List.copyOf(misses);
        notes = List.copyOf(notes);
    }

    /**
     * A sentence that names two sides and gave no report.
     *
     * @param why the reason, in English
     */
    public record Miss(Span sentence, List<String> sides, String why) {
        public Miss {
            sides = List.copyOf(sides);
        }
    }
}

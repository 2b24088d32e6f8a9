package org.parley.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.pack.TimeWord.Kind;

/**
 * What the times pass knows of one language.
 *
 * @param words every word and phrase of time
 * @param monthFirst whether 5/12 is the twelfth of May
 * @param endIncluded whether "from 4 to 7 May" holds the seventh
 * @param adjectiveYear whether a year stands before a noun as its attribute (a 2005 deal)
 * @param decadeEndings endings that make a decade of a number (1990s)
 * @param closed the closed-class words
 */
public record TimeWords(
        PhraseTable<TimeWord> words,
        boolean monthFirst,
        boolean endIncluded,
        boolean adjectiveYear,
        List<String> decadeEndings,
        WordSet closed) {

    /** Lists of phrases: field of the file, and the kind of its words. */
    private static final Map<String, Kind> LISTS = Map.ofEntries(
            Map.entry("whole", Kind.WHOLE),
            Map.entry("ago", Kind.AGO),
            Map.entry("in", Kind.IN),
            Map.entry("within", Kind.WITHIN),
            Map.entry("each", Kind.EACH),
            Map.entry("of", Kind.OF),
            Map.entry("articles", Kind.ARTICLE),
            Map.entry("last", Kind.LAST),
            Map.entry("year_words", Kind.YEAR_WORD),
            Map.entry("year_after", Kind.YEAR_AFTER),
            Map.entry("decades", Kind.DECADE),
            Map.entry("between", Kind.BETWEEN),
            Map.entry("and", Kind.AND),
            Map.entry("to", Kind.TO),
            Map.entry("from", Kind.FROM),
            Map.entry("now", Kind.NOW),
            Map.entry("clock", Kind.CLOCK),
            Map.entry("clock_before", Kind.CLOCK_BEFORE));

    /** Tables of value and phrases: field of the file, and the kind of its words. */
    private static final Map<String, Kind> TABLES = Map.ofEntries(
            Map.entry("units", Kind.UNIT),
            Map.entry("days", Kind.DAY),
            Map.entry("days_after_that", Kind.DAY_AFTER_THAT),
            Map.entry("parts", Kind.PART),
            Map.entry("mods", Kind.MOD),
            Map.entry("mods_after", Kind.MOD_AFTER),
            Map.entry("fixed", Kind.FIXED),
            Map.entry("edges", Kind.EDGE),
            Map.entry("few", Kind.FEW),
            Map.entry("offset", Kind.OFFSET),
            Map.entry("roles", Kind.ROLE),
            Map.entry("roles_after", Kind.ROLE_AFTER),
            Map.entry("seasons", Kind.SEASON),
            Map.entry("holidays", Kind.HOLIDAY),
            Map.entry("weekdays_past", Kind.WEEKDAY_PAST),
            Map.entry("weekdays_coming", Kind.WEEKDAY_COMING));

    /** Reads {@code times.yml}; a missing file is read as empty. */
    public static TimeWords load(DataPath languageFolder, Forms forms, Splitter splitter, Problems problems) {
        Node node = TextRules.node(languageFolder.resolve("times.yml"), problems);
        Node closed = TextRules.node(languageFolder.resolve("closed.yml"), problems);
        var table = new PhraseTable.Builder<TimeWord>(forms, splitter::split);
        Set<String> unsure = new HashSet<>(node.words("unsure", problems));
        numbered(node, "months", Kind.MONTH, unsure, table, problems);
        numbered(node, "weekdays", Kind.WEEKDAY, unsure, table, problems);
        LISTS.forEach((field, kind) ->
                node.words(field, problems).forEach(word -> table.add(word, word(kind, "", word, unsure))));
        TABLES.forEach((field, kind) -> node.fields(field, problems)
                .forEach((value, words) ->
                        words.words(problems).forEach(word -> table.add(word, word(kind, value, word, unsure)))));
        node.words("clock_sure", problems)
                .forEach(word -> table.add(word, new TimeWord(Kind.CLOCK_BEFORE, "sure", false)));
        weekdayParts(node, table, problems);
        return new TimeWords(
                table.build(),
                node.textOr("numeric", "dmy").equals("mdy"),
                !node.textOr("named_end", "included").equals("excluded"),
                node.textOr("adjective_year", "false").equals("true"),
                node.words("decade_endings", problems),
                NumberWordsLoader.closed(closed, forms, splitter));
    }

    /** The same words, with the named end of a span counted in or not. */
    public TimeWords withEndIncluded(boolean included) {
        return new TimeWords(words, monthFirst, included, adjectiveYear, decadeEndings, closed);
    }

    private static TimeWord word(Kind kind, String value, String word, Set<String> unsure) {
        return new TimeWord(kind, value, unsure.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static void numbered(
            Node node,
            String field,
            Kind kind,
            Set<String> unsure,
            PhraseTable.Builder<TimeWord> table,
            Problems problems) {
        int number = 0;
        for (Node names : node.items(field)) {
            number++;
            for (String name : names.words(problems)) {
                table.add(name, word(kind, String.valueOf(number), name, unsure));
            }
        }
    }

    /** A weekday and a part of the day in one word: every weekday's first name with every ending. */
    private static void weekdayParts(Node node, PhraseTable.Builder<TimeWord> table, Problems problems) {
        int number = 0;
        for (Node names : node.items("weekdays")) {
            number++;
            String day = names.items().isEmpty() ? "" : names.items().getFirst().text(problems);
            for (Map.Entry<String, Node> part :
                    node.fields("part_endings", problems).entrySet()) {
                for (String ending : part.getValue().words(problems)) {
                    table.add(day + ending, new TimeWord(Kind.WEEKDAY_PART, number + " " + part.getKey(), false));
                }
            }
        }
    }
}

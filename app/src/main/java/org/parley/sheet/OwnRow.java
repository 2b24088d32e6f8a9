package org.parley.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.intake.PublicationDay;
import org.parley.ledger.Entry;
import org.parley.ledger.OwnLine;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.PageType;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.output.Printable;
import org.parley.sides.Sides;
import org.parley.store.Store;

/** A line that a person wrote down, of a sheet or at the prompt, as an article with one report. */
public final class OwnRow {
    private static final int WORDS = 300;

    private OwnRow() {}

    /**
     * The fields with sides as Parley writes them.
     *
     * @param source who vouches if the line does not say: document or own
     * @throws IllegalArgumentException if nothing is called as a side is called here
     */
    public static Map<String, String> normal(Map<String, String> fields, String source) {
        sides(fields, "a");
        sides(fields, "b");
        if (fields.getOrDefault("source", "").isBlank() && source.equals("document")) {
            fields.put("source", "document");
        }
        return fields;
    }

    private static void sides(Map<String, String> fields, String field) {
        List<String> sides = new ArrayList<>();
        for (String one : fields.getOrDefault(field, "").split("[+;]")) {
            if (!one.isBlank()) {
                String[] parts = one.strip().split(":", 2);
                int sign = parts[0].indexOf('=') + 1; // host=USA: the part stays
                String name = parts[0].substring(sign);
                String side = Sides.find(name)
                        .orElseThrow(() -> new IllegalArgumentException("no state or body is called " + name));
                sides.add(parts[0].substring(0, sign) + side + (parts.length > 1 ? ":" + parts[1] : ""));
            }
        }
        fields.put(field, String.join("+", sides));
    }

    /** @throws IllegalArgumentException if a field has a value that it cannot have */
    public static Reading reading(Map<String, String> fields, String doc) {
        String given = fields.getOrDefault("words", "").strip();
        String words = given.isEmpty() ? describe(fields) : given.substring(0, Math.min(given.length(), WORDS));
        Optional<DateRange> published = text(fields, "published").map(PublicationDay::parse);
        Article article = new Article(
                doc,
                words,
                Optional.empty(),
                published.or(() -> text(fields, "date").map(DateRange::parse).filter(DateRange::isDay)),
                Optional.empty(),
                text(fields, "publisher").or(() -> Optional.of("own line")),
                text(fields, "url"),
                Optional.empty());
        return new Reading(
                article,
                "und",
                true,
                article.published(),
                PageType.REPORT,
                "own/1",
                List.of(OwnLine.report(fields, article.id(), new Span(0, words.length()))),
                List.of(),
                List.of());
    }

    private static String describe(Map<String, String> fields) {
        List<String> words = new ArrayList<>();
        for (String field : OwnLine.FIELDS) {
            text(fields, field).ifPresent(words::add);
        }
        return words.isEmpty() ? "-" : String.join(" ", words);
    }

    private static Optional<String> text(Map<String, String> fields, String field) {
        return Optional.ofNullable(fields.get(field)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * Whether the record had it: same, maybe or new.
     *
     * @param entry where the line would go, from {@link Store#place}
     */
    public static String verdict(Optional<Entry> entry) {
        boolean had = entry.filter(one -> one.tellings().stream()
                        .anyMatch(told -> !told.publication().own()))
                .isPresent();
        return entry.isEmpty() ? "new" : had ? "same" : entry.get().maybeSame().isEmpty() ? "new" : "maybe";
    }

    /** The report or entry that the line is, or may be, the same as; empty if it is new. */
    public static Optional<String> known(Optional<Entry> entry) {
        return switch (verdict(entry)) {
            case "same" ->
                entry.orElseThrow().tellings().stream()
                        .filter(told -> !told.publication().own())
                        .map(told -> told.id())
                        .findFirst();
            case "maybe" -> Optional.of(entry.orElseThrow().maybeSame().get(0).entry());
            default -> Optional.empty();
        };
    }

    /** The verdict, the line's words and what it is or may be the same as. */
    public static String line(Reading row, Optional<Entry> entry) {
        String verdict = verdict(entry);
        String sign = verdict.equals("same") ? "  = " : "  ? ";
        String place = known(entry).map(sign::concat).orElse("");
        return Printable.of("%-5s %s%s".formatted(verdict, row.article().text().strip(), place));
    }
}

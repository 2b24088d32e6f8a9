package org.parley.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.json.JsonLine;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.model.Article;
import org.parley.model.DateRange;

/** Reports as references for papers: the article that tells, its words, and the ids by which they are found again. */
public final class Citation {
    private Citation() {}

    /** One reference a report: all of an entry's, or the one whose id was asked for if it is not the entry's own. */
    public static List<Telling> cited(Entry entry, String id) {
        return entry.id().equals(id)
                ? entry.tellings()
                : entry.tellings().stream().filter(told -> told.id().equals(id)).toList();
    }

    /** BibTeX, UTF-8, one {@code @misc} a report. */
    public static String bibtex(Entry entry, List<Telling> cited) {
        StringBuilder out = new StringBuilder();
        for (Telling told : cited) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("title", told.publication().title().orElseGet(() -> opening(told)));
            fields.put("howpublished", told.publication().outlet());
            day(told).ifPresent(day -> {
                fields.put("year", "" + day.getYear());
                fields.put("month", "" + day.getMonthValue());
                exact(told).ifPresent(one -> fields.put("day", "" + one.getDayOfMonth()));
            });
            told.publication().url().ifPresent(url -> fields.put("url", url));
            if (told.publication().language().matches("[a-z]{2,3}")) {
                fields.put("language", told.publication().language());
            }
            fields.put("note", note(entry, told));
            out.append("@misc{parley:").append(told.id());
            fields.forEach((name, value) -> out.append(",\n  ")
                    .append(name)
                    .append(" = {")
                    .append(tex(value))
                    .append('}'));
            out.append("\n}\n");
        }
        return out.toString();
    }

    /** A CSL-JSON array. */
    public static String csl(Entry entry, List<Telling> cited) {
        List<String> items = new ArrayList<>();
        for (Telling told : cited) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", "parley:" + told.id());
            item.put("type", "article-newspaper");
            item.put("title", told.publication().title().orElseGet(() -> opening(told)));
            item.put("container-title", told.publication().outlet());
            item.put("language", told.publication().language());
            told.publication()
                    .published()
                    .flatMap(DateRange::first)
                    .ifPresent(day -> item.put("issued", issued(told, day)));
            item.put("URL", told.publication().url().orElse(""));
            item.put("note", note(entry, told));
            items.add(JsonLine.of(item));
        }
        return "[" + String.join(",\n ", items) + "]\n";
    }

    private static Map<String, Object> issued(Telling told, LocalDate day) {
        List<Integer> parts = new ArrayList<>(List.of(day.getYear(), day.getMonthValue()));
        exact(told).ifPresent(one -> parts.add(one.getDayOfMonth()));
        return Map.of("date-parts", List.of(parts));
    }

    private static Optional<LocalDate> day(Telling told) {
        return told.publication().published().flatMap(DateRange::first);
    }

    private static Optional<LocalDate> exact(Telling told) {
        return told.publication().published().filter(DateRange::isDay).flatMap(DateRange::first);
    }

    /** What stands for a title that is not known. */
    private static String opening(Telling told) {
        String quote = told.quotes().get(0).strip();
        return quote.length() <= 60
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, quote.codePointCount(0, 60) - 1)) + " ...";
    }

    private static String note(Entry entry, Telling told) {
        return "\"%s\"; parley entry %s, report %s, text %s, quote %s"
                .formatted(
                        String.join("\" \"", told.quotes()),
                        entry.id(),
                        told.id(),
                        told.publication().textId(),
                        Article.hash(told.quotes().get(0)));
    }

    /** Words of others as a value in braces: nothing in them ends it or is a command. */
    static String tex(String words) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '{' -> safe.append("\\textbraceleft{}");
                case '}' -> safe.append("\\textbraceright{}");
                case '%', '$', '#', '&', '_' -> safe.append('\\').append(c);
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                default -> safe.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return safe.toString();
    }
}

package org.parley.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.json.JsonTree;
import org.parley.json.ReportReader;
import org.parley.ledger.Decision;
import org.parley.ledger.Entry;
import org.parley.ledger.Publication;
import org.parley.ledger.Rulings;
import org.parley.ledger.Telling;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.model.Span;

/**
 * Checks a dossier's file against itself and, where the articles are at hand, against them. What it finds right is that nothing was
 * changed after the file was made, and that every entry follows from the quoted reports; whether an article really says so only the
 * article tells.
 */
public final class DossierCheck {
    private static final int LONGEST_QUOTE = 300;

    private final Held held;
    private final Rulings rulings;
    private final Function<String, Optional<String>> texts;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Map<Integer, Character>> known = new HashMap<>();
    private final Map<String, Telling> tellings = new TreeMap<>();
    private int quotes;
    private int seen;

    private DossierCheck(Held held, Function<String, Optional<String>> texts) {
        this.held = held;
        this.rulings = Rulings.of(held.rulings());
        this.texts = texts;
        problems.addAll(held.problems());
    }

    /**
     * What was found.
     *
     * @param seal of page and data as they are now, to be compared with the one the sender knows
     * @param read articles whose text was at hand
     * @param problems empty if all holds together
     */
    public record Result(
            String title,
            String seal,
            int entries,
            int reports,
            int quotes,
            int articles,
            int read,
            List<String> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Never throws for a file that was tampered with: what is wrong is in the result.
     *
     * @param texts gives the text with a text id, as far as it is at hand
     * @throws IllegalArgumentException if the file is no dossier at all
     */
    public static Result of(String file, Function<String, Optional<String>> texts) {
        DossierFile.Parts parts = DossierFile.parts(file);
        DossierCheck check = new DossierCheck(Held.read(parts.data()), texts);
        String seal = DossierFile.seal(parts.page(), parts.data());
        if (!seal.equals(parts.seal())) {
            check.problems.add("the seal is broken: the page or the part for programs was changed after it was made");
        }
        check.held.articles().values().forEach(check::article);
        check.held.reports().forEach(check::report);
        check.held.entries().forEach(check::entry);
        return new Result(
                check.held.title(),
                seal,
                check.held.entries().size(),
                check.held.reports().size(),
                check.quotes,
                check.held.articles().size(),
                check.seen,
                check.problems);
    }

    private void problem(String what, Object... words) {
        problems.add(what.formatted(words));
    }

    /** The id of an article follows from its text and where it stood; a publisher that was ruled on is no longer the one posted. */
    private void article(Publication one) {
        boolean ruled = held.rulings().stream()
                .anyMatch(decision -> decision.ruling() instanceof Decision.Ruling.CorrectArticle field
                        && field.article().equals(one.article()));
        String key = one.textId() + "\n" + one.url().or(one::publisher).orElse("");
        if (!Article.hash(key).equals(one.article()) && !(ruled && one.url().isEmpty())) {
            problem("article %s: its id does not follow from its text and address", one.article());
        }
        texts.apply(one.textId()).ifPresent(text -> seen++);
    }

    private void report(String id, JsonTree line) {
        try {
            JsonTree raw = line.object("report").orElseThrow(() -> new IllegalArgumentException("it has no report"));
            Report report = ReportReader.report(raw);
            List<String> words = ReportReader.quotes(raw);
            Publication article = held.articles().get(report.article());
            if (!report.id().equals(id) || !id.equals(ReportIds.of(report).orElse(id))) {
                problem("report %s: its id does not follow from its article, kind, place and sides", id);
            }
            if (article == null) {
                problem("report %s: its article %s is not in the file", id, report.article());
                return;
            }
            quotes(id, line, report, words, article);
            tellings.put(
                    id,
                    rulings.apply(new Telling(
                            report, article, words, line.text("content").orElse(""))));
        } catch (RuntimeException e) {
            problem("report %s cannot be read: %s", id, String.valueOf(e.getMessage()));
        }
    }

    private void quotes(String id, JsonTree line, Report report, List<String> words, Publication article) {
        List<String> hashes = line.texts("hashes");
        Optional<String> text = texts.apply(article.textId());
        for (int i = 0; i < words.size(); i++) {
            Span span = report.evidence().get(i);
            String quote = words.get(i);
            quotes++;
            if (i >= hashes.size() || !Article.hash(quote).equals(hashes.get(i))) {
                problem("report %s: the quote \"%s\" does not have its hash", id, quote);
            }
            if (quote.length() != span.end() - span.start() || quote.length() > LONGEST_QUOTE) {
                problem("report %s: the quote \"%s\" is not as long as its offsets say", id, quote);
            } else if (!agrees(article.textId(), span, quote)) {
                problem("report %s: another quote has other words at the place of \"%s\"", id, quote);
            }
            if (text.isPresent()
                    && (span.end() > text.get().length() || !span.in(text.get()).equals(quote))) {
                problem("report %s: the article does not say \"%s\" at %d to %d", id, quote, span.start(), span.end());
            }
        }
    }

    /** Quotes of one text that overlap have to say the same where they do. */
    private boolean agrees(String text, Span span, String quote) {
        Map<Integer, Character> chars = known.computeIfAbsent(text, id -> new HashMap<>());
        boolean same = true;
        for (int i = 0; i < quote.length(); i++) {
            Character before = chars.putIfAbsent(span.start() + i, quote.charAt(i));
            same &= before == null || before == quote.charAt(i);
        }
        return same;
    }

    /** An entry has to be what its reports give, and to have the id of the first of them. */
    private void entry(JsonTree line) {
        String id = line.text("id").orElse("without id");
        List<Telling> told = new ArrayList<>();
        for (String report : line.texts("reports")) {
            Telling one = tellings.get(report);
            if (one == null) {
                problem("entry %s: its report %s is not in the file, or is broken", id, report);
            } else if (rulings.rejected(report)) {
                problem("entry %s: its report %s was ruled to be none", id, report);
            } else {
                told.add(one);
            }
        }
        if (told.isEmpty()) {
            problem("entry %s: none of its reports is in the file", id);
            return;
        }
        told.sort(Telling.ORDER);
        try {
            Map<String, Object> again = DossierData.entry(Entry.of(told, List.of()));
            again.forEach((field, value) -> {
                if (!same(line, field, value)) {
                    problem("entry %s: %s does not follow from its reports, which give %s", id, field, value);
                }
            });
        } catch (IllegalArgumentException e) {
            problem("entry %s cannot be made from its reports: %s", id, String.valueOf(e.getMessage()));
        }
    }

    private static boolean same(JsonTree line, String field, Object value) {
        return switch (value) {
            case Integer number ->
                line.number(field).filter(one -> one == (double) number).isPresent();
            case List<?> list
            when field.equals("transitions") -> transitions(line).equals(list);
            case List<?> list -> line.texts(field).equals(list);
            default -> line.text(field).orElse("").equals(value.toString());
        };
    }

    private static List<Map<String, Object>> transitions(JsonTree line) {
        return line.objects("transitions").stream()
                .map(step -> Map.<String, Object>of(
                        "status", step.text("status").orElse(""),
                        "date", step.text("date").orElse(""),
                        "reports", step.texts("reports")))
                .toList();
    }
}

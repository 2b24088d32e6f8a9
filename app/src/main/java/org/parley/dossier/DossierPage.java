package org.parley.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.dossier.Dossier.Part;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Decision;
import org.parley.ledger.Entry;
import org.parley.ledger.Roots;
import org.parley.ledger.Telling;
import org.parley.ledger.Transition;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Span;

/** The part of a dossier that people read and print. */
final class DossierPage {
    static final String STYLE = """
        :root{color-scheme:light dark}
        body{font:1rem/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
        h1,h2,th{line-height:1.2}article{border-top:1px solid;margin-top:2rem}
        blockquote{margin:1rem 0;padding-left:1rem;border-left:.25rem solid}
        .small,footer,table{font:.85rem/1.4 system-ui,sans-serif}td,th{text-align:left;vertical-align:top;padding:.1rem .8rem .1rem 0}
        .note{border:1px solid;padding:.5rem}code{overflow-wrap:anywhere}
        @media print{article{break-inside:avoid-page}a{color:inherit}}
        """;

    private final StringBuilder out = new StringBuilder();
    private final LocalDate made;

    private DossierPage(LocalDate made) {
        this.made = made;
    }

    /** All up to where the part for programs begins. */
    static String of(Dossier dossier) {
        DossierPage page = new DossierPage(dossier.made());
        page.head(dossier);
        for (Part part : dossier.parts()) {
            switch (part) {
                case Part.Words words -> page.words(words.text());
                case Part.Chosen chosen -> page.entry(chosen);
            }
        }
        page.foot();
        return page.out.toString();
    }

    private void add(String html, Object... words) {
        Object[] safe = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            safe[i] = Html.text(String.valueOf(words[i]));
        }
        out.append(html.formatted(safe)).append('\n');
    }

    private void head(Dossier dossier) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(DossierFile.POLICY)
                .append("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        add(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%s</title>",
                dossier.title());
        out.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        add("<h1>%s</h1>", dossier.title());
        add("<p class=\"small\">Put together on %s with Parley.</p>", dossier.made());
        dossier.note().ifPresent(note -> add("<p class=\"note\">%s</p>", note));
    }

    private void words(String text) {
        for (String paragraph : text.strip().split("\\n\\s*\\n")) {
            if (!paragraph.isBlank()) {
                add("<p>%s</p>", paragraph.strip());
            }
        }
    }

    private void entry(Part.Chosen chosen) {
        Entry entry = chosen.entry();
        add("<article id=\"%s\">\n<h2>%s</h2>", entry.id(), title(entry));
        add("<p>%s</p>", stands(entry));
        life(entry);
        sources(entry.roots());
        for (Deadline deadline : Deadlines.of(entry, made)) {
            add("<p class=\"small\">%s</p>", deadline(deadline));
        }
        entry.tellings().forEach(this::telling);
        for (Decision ruling : chosen.rulings()) {
            add(
                    "<p class=\"small\">Ruled by %s on %s: %s. %s</p>",
                    ruling.by(),
                    ruling.day(),
                    String.join(
                            " ",
                            RulingLine.fields(ruling).entrySet().stream()
                                    .filter(field -> java.util.Set.of("ruling", "a", "b", "c")
                                            .contains(field.getKey()))
                                    .map(field -> field.getValue().toString())
                                    .filter(word -> !word.isEmpty())
                                    .toList()),
                    ruling.why());
        }
        out.append("</article>\n");
    }

    /** For instance "tariff: CAN, NOR". */
    static String title(Entry entry) {
        String what = entry.type().isEmpty()
                ? plain(entry.kind().name().toLowerCase(java.util.Locale.ROOT))
                : plain(entry.type());
        return what + ": " + String.join(", ", entry.sides());
    }

    private static String plain(String word) {
        return word.replace('_', ' ');
    }

    private static String stands(Entry entry) {
        String certainty = switch (entry.certainty()) {
            case STATED -> "undisputed so far";
            case REPORTED -> "second-hand";
            case CONTESTED -> "disputed";
            case CONDITIONAL -> "on a condition";
        };
        return entry.status().map(status -> plain(status.word())).orElse("said")
                + entry.date().map(date -> ", " + date).orElse("")
                + "; "
                + certainty
                + "; last told on "
                + entry.lastSeen()
                + ", nothing since";
    }

    private void life(Entry entry) {
        if (entry.transitions().isEmpty()) {
            return;
        }
        out.append("<table>\n<tr><th>Stood</th><th>When</th><th>Reports</th></tr>\n");
        for (Transition step : entry.transitions()) {
            add(
                    "<tr><td>%s</td><td>%s</td><td>%s</td></tr>",
                    plain(step.status().word()),
                    step.date().map(DateRange::toString).orElse("no date given"),
                    step.tellings().size());
        }
        out.append("</table>\n");
    }

    private void sources(Roots roots) {
        String count = roots.least() == roots.most() ? "" + roots.least() : roots.least() + "-" + roots.most();
        add(
                "<p class=\"small\">%s independent source%s%s: %s</p>",
                count,
                roots.most() == 1 ? "" : "s",
                roots.side().map(side -> ", all on the side of " + side).orElse(""),
                roots.origins().stream()
                        .map(origin -> origin.label()
                                + (origin.missing().isEmpty()
                                        ? ""
                                        : " (through " + String.join(", ", origin.missing()) + ", not seen)"))
                        .collect(Collectors.joining("; ")));
    }

    private static String deadline(Deadline deadline) {
        String when = deadline.window().last().isEmpty()
                ? "not before "
                        + deadline.window().first().map(Object::toString).orElse("?")
                : deadline.window().toString();
        return "%s: %s%s%s (%s)"
                .formatted(
                        when,
                        deadline.what(),
                        deadline.computed() ? ", computed" : "",
                        deadline.startStated() ? "" : ", start not given",
                        deadline.outcome().word());
    }

    private void telling(Telling told) {
        String language = told.publication().language();
        for (int i = 0; i < told.quotes().size(); i++) {
            String quote = told.quotes().get(i);
            Span span = told.report().evidence().get(i);
            add("<blockquote%s>%s</blockquote>".formatted(lang(language), "%s"), quote);
            add(
                    "<p class=\"small\">characters %s to %s, hash <code>%s</code></p>",
                    span.start(), span.end(), Article.hash(quote));
        }
        Optional<String> url = told.publication().url();
        add(
                "<p class=\"small\">%s, %s%s</p>",
                told.publication().outlet(),
                told.publication().published().map(DateRange::toString).orElse("no day known"),
                told.publication().title().map(title -> ", \"" + title + "\"").orElse(""));
        Html.address(url).ifPresent(address -> add("<p class=\"small\"><a href=\"%s\">%s</a></p>", address, address));
        add(
                "<p class=\"small\">report <code>%s</code> of article <code>%s</code>, text <code>%s</code>, by rule"
                        + " <code>%s</code></p>",
                told.id(),
                told.publication().article(),
                told.publication().textId(),
                told.report().rule());
    }

    private static String lang(String code) {
        return code.matches("[a-z]{2,3}") && !code.equals("und") ? " lang=\"" + code + "\"" : "";
    }

    private void foot() {
        out.append("</main>\n"
                + "<footer>\n"
                + "<p>Parley records what was reported, by whom and in which words; it does not say what is true."
                + " <code>parley verify FILE</code> checks this file without a network.</p>\n"
                + "</footer>\n");
    }
}

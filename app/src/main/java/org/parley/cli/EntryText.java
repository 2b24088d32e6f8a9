package org.parley.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Conflict;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Entry;
import org.parley.ledger.Lives;
import org.parley.ledger.Overtaken;
import org.parley.ledger.Publication;
import org.parley.ledger.Roots;
import org.parley.ledger.Telling;
import org.parley.ledger.Transition;
import org.parley.ledger.Version;
import org.parley.output.Days;
import org.parley.output.Printable;

/** An entry for people: where it stands, who says so, in which words. */
final class EntryText {
    private final StringBuilder out = new StringBuilder();

    private EntryText() {}

    /** Everything about an entry, as of a day. */
    static String of(Entry entry, List<Version.About> words, Optional<Overtaken> closed, LocalDate today) {
        EntryText text = new EntryText();
        text.head(entry, today);
        text.life(entry);
        text.versions(entry, words);
        text.sources(entry);
        closed.ifPresent(
                by -> text.line("  %s by %s on %s: %s".formatted(by.how().word(), by.by(), by.day(), by.why())));
        Deadlines.of(entry, today).stream()
                .map(deadline -> closed.map(deadline::closed).orElse(deadline))
                .forEach(deadline -> text.line("  deadline: " + deadline(deadline)));
        entry.maybeSame()
                .forEach(other -> text.line("  perhaps the same as %s: %s"
                        .formatted(
                                other.entry(),
                                String.join(", ", other.comparison().reasons()))));
        text.quotes(entry);
        return text.out.toString();
    }

    private void line(String line) {
        out.append(Printable.of(line)).append('\n');
    }

    private void head(Entry entry, LocalDate today) {
        line("%s  %s %s  %s"
                .formatted(entry.id(), entry.kind(), entry.type().replace('_', ' '), String.join(" ", entry.sides())));
        String stands = Lives.on(entry, today).map(Lives.State::word).orElse("");
        line("  %s%s%s%s"
                .formatted(
                        stands.isEmpty() ? "" : stands + "; ",
                        entry.certainty().word(),
                        entry.date().map(date -> "; " + Days.of(date)).orElse(""),
                        entry.undated() ? "; undated" : ""));
    }

    private void life(Entry entry) {
        for (Transition step : entry.transitions()) {
            line("  %-13s %s  (%d report%s)"
                    .formatted(
                            step.date().map(Days::of).orElse("no date"),
                            step.status().word().replace('_', ' '),
                            step.tellings().size(),
                            step.tellings().size() == 1 ? "" : "s"));
        }
    }

    private void versions(Entry entry, List<Version.About> words) {
        for (Version version : Version.of(entry, words)) {
            line("  %s: %s"
                    .formatted(
                            version.side().orElse("others"),
                            version.positions().stream()
                                    .map(position -> position.day() + " " + position.what())
                                    .distinct()
                                    .collect(Collectors.joining(" / "))));
        }
        for (Conflict conflict : Conflict.of(entry, words)) {
            line("  they disagree %s: %s"
                    .formatted(
                            conflict.question(),
                            conflict.claims().stream()
                                    .map(claim -> claim.value() + " (" + claim.by() + ")")
                                    .collect(Collectors.joining(", "))));
        }
    }

    private void sources(Entry entry) {
        Roots roots = entry.roots();
        line("  %s independent source%s%s"
                .formatted(
                        roots.least() == roots.most() ? "" + roots.least() : roots.least() + "-" + roots.most(),
                        roots.most() == 1 ? "" : "s",
                        roots.side().map(side -> ", all on the side of " + side).orElse("")));
        for (Roots.Origin origin : roots.origins()) {
            String missing = origin.missing().isEmpty() ? "" : "; not seen: " + String.join(", ", origin.missing());
            line("    %s <- %d article%s%s"
                    .formatted(
                            origin.label(),
                            origin.articles().size(),
                            origin.articles().size() == 1 ? "" : "s",
                            missing));
        }
        Map<String, Publication> publications = new HashMap<>();
        entry.tellings().forEach(told -> publications.put(told.publication().article(), told.publication()));
        for (Roots.Copy copy : roots.copies()) {
            copy.from()
                    .ifPresent(from ->
                            line("    " + copied(copy, publications.get(copy.article()), publications.get(from))));
        }
    }

    /** One address with another text is a version, not a copy. */
    private static String copied(Roots.Copy copy, @Nullable Publication one, @Nullable Publication from) {
        if (one != null
                && from != null
                && one.url().isPresent()
                && one.url().equals(from.url())
                && !one.textId().equals(from.textId())) {
            return "%s of %s is another version of the article of %s: same address, other text"
                    .formatted(copy.outlet(), one.day(), from.day());
        }
        return "%s %s %s: %s"
                .formatted(
                        copy.outlet(),
                        copy.shared() > 0 ? "copies" : "retells",
                        from == null ? copy.from().orElse("") : from.outlet() + " of " + from.day(),
                        copy.why());
    }

    private void quotes(Entry entry) {
        for (Telling told : entry.tellings()) {
            line("  \"%s\"  %s, %s%s  report %s"
                    .formatted(
                            told.quotes().get(0),
                            told.publication().outlet(),
                            told.publication().day(),
                            told.publication().url().map(url -> ", " + url).orElse(""),
                            told.id()));
        }
    }

    /** A deadline in one line. */
    static String deadline(Deadline deadline) {
        String computed = deadline.computed() ? ", computed" : "";
        String start = deadline.startStated() ? "" : ", start not given";
        String window = deadline.window().last().isEmpty()
                ? "not before "
                        + deadline.window().first().map(LocalDate::toString).orElse("?")
                : Days.of(deadline.window());
        return "%s %s%s%s (%s)%s"
                .formatted(
                        window,
                        deadline.what(),
                        computed,
                        start,
                        deadline.outcome().word(),
                        deadline.condition().map(condition -> ", " + condition).orElse(""));
    }
}

package org.parley.json;

import java.util.Map;
import org.parley.model.Participant;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.model.Span;

/** A report as one line of JSON, as docs/schema/reading.schema.json describes it. */
public final class ReportJson {
    private ReportJson() {}

    /** Without a line feed; the same report always gives the same bytes. */
    public static String of(Reading reading, Report report) {
        return JsonOut.object(reading.article().text(), out -> write(reading, report, out));
    }

    private static void write(Reading reading, Report report, JsonOut out) {
        out.word("id", report.id());
        out.word("doc", reading.article().doc());
        out.word("article", report.article());
        out.word("language", reading.language());
        out.date("published", reading.published());
        out.word("page_type", reading.pageType().word());
        out.word("kind", report.kind().name());
        DealingJson.writeType(report.dealing(), out);
        report.status().ifPresent(status -> out.word("status", status.word()));
        out.word("certainty", report.certainty().word());
        out.span("hedge", report.hedge());
        out.list(
                "actors",
                report.dealing().participants(),
                participant -> out.object(() -> participant(participant, out)));
        DealingJson.write(report.dealing(), out);
        out.object("source", () -> source(report.source(), out));
        out.flag("reciprocal", report.reciprocal());
        out.flag("historical", report.historical());
        out.each(
                "links",
                report.links(),
                link -> out.object(() -> {
                    out.word("relation", link.relation().word());
                    out.word("report", link.report());
                }));
        report.plover().ifPresent(plover -> out.word("plover", plover.name()));
        out.word("rule", report.rule());
        out.word("pack", reading.pack());
        if (!report.spans().isEmpty()) {
            out.object("spans", () -> spans(report.spans(), out));
        }
        out.spans("evidence", report.evidence());
    }

    private static void spans(Map<String, Span> spans, JsonOut out) {
        spans.forEach((field, span) -> out.object(field, () -> out.place(span)));
    }

    private static void participant(Participant participant, JsonOut out) {
        out.word("part", participant.part().word());
        out.word("side", participant.actor().side());
        out.word("name", participant.actor().name());
        out.word("role", participant.actor().role());
        participant.certainty().ifPresent(certainty -> out.word("certainty", certainty.word()));
        participant.source().ifPresent(source -> out.object("source", () -> source(source, out)));
        out.span("span", participant.span());
    }

    private static void source(Source source, JsonOut out) {
        out.word("type", source.type().word());
        out.word("name", source.name());
        out.word("side", source.side());
        out.span("cue", source.cue());
        out.words("via", source.via());
    }
}

package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Parley;
import org.parley.intake.Defaults;
import org.parley.intake.Languages;
import org.parley.intake.PublicationDay;
import org.parley.model.DateRange;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where the articles come from, the same for every command that reads some. Not thread-safe: one per run. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "A text file; a .jsonl file or - for standard input (one article a line: text, and doc, language,"
                        + " published, publisher, url, title where known); or a folder, which gives its *.txt and"
                        + " *.jsonl. A manifest.jsonl in a folder tells about its files."
            })
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description =
                    "Tells about files, in place of the folders' own: one line each, with file and the fields above.")
    private @Nullable Path manifest;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publication day, month or date-time where neither text nor manifest gives one.")
    private @Nullable String published;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "Language (ISO 639-1) where the manifest gives none; else it is recognised.")
    private @Nullable String language;

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            description = "Read ontology, gazetteer and packs from this data folder instead of those built in.")
    private @Nullable Path packs;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read at the same time; as many as there are processors if not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** The paths as given, standard input at most once. */
    List<String> paths() {
        if (paths.stream().filter("-"::equals).count() > 1) {
            throw usage("standard input (-) can be read only once");
        }
        return paths;
    }

    Defaults defaults() {
        return new Defaults(Optional.ofNullable(manifest), publicationDay(), language());
    }

    int threads() {
        if (threads < 1) {
            throw usage("--threads wants 1 or more, got " + threads);
        }
        return threads;
    }

    /** The reader; it is built after all else was found well-formed, as it costs most. */
    Parley parley() {
        if (packs == null) {
            return Parley.compiled();
        }
        if (!Files.isDirectory(packs)) {
            throw usage("--packs wants a data folder, got " + packs);
        }
        return Parley.fromFolder(packs);
    }

    private Optional<DateRange> publicationDay() {
        try {
            return Optional.ofNullable(published).map(PublicationDay::parse);
        } catch (IllegalArgumentException e) {
            throw usage("--published " + e.getMessage());
        }
    }

    private Optional<String> language() {
        if (language == null) {
            return Optional.empty();
        }
        Optional<String> code = Languages.code(language);
        if (code.isEmpty()) {
            throw usage("--language wants an ISO 639-1 code such as sv, got " + language);
        }
        return code;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.tidy.JavaSource;

/**
 * Holds all Java files to one layout, so that nobody spends a thought on it.
 *
 * <p>{@code mvn -q -pl core test -Dtest=FormatTest -Dformat=true} lays them out. This is a test and no build plugin because
 * the formatter can parse only what the JDK it runs on can, and tests run on the JDK that compiles, whichever runs Maven.
 */
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everyFileIsLaidOutByTheFormatter() throws IOException {
        List<JavaSource> sources = JavaSource.under(Path.of(".."));
        List<Path> untidy = sources.parallelStream()
                .filter(source -> !source.text().equals(formatted(source)))
                .map(JavaSource::file)
                .toList();
        assertThat(sources).isNotEmpty();
        assertThat(untidy)
                .as("files to lay out: mvn -q -pl core test -Dtest=FormatTest -Dformat=true")
                .isEmpty();
    }

    private static String formatted(JavaSource source) {
        try {
            String formatted = FORMATTER.formatSourceAndFixImports(source.text());
            if (Boolean.getBoolean("format") && !formatted.equals(source.text())) {
                Files.writeString(source.file(), formatted);
                return source.text();
            }
            return formatted;
        } catch (FormatterException e) {
            throw new IllegalStateException(source.file() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.pack.Packs;

/**
 * The work of reading grows with the length of the text and not with its square, whatever the text is. Memory taken is
 * counted instead of time, since it is the same on every machine.
 */
class LinearWorkTest {
    private static final Parley PARLEY = Parley.of(Packs.load(Path.of("../data"), true));
    private static final int SMALL = 6_000;
    private static final int TIMES = 5;

    /** What only grows with the square takes twenty-five times as much for five times the text. */
    private static final double ALLOWED = 7;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "\u201c \u201d ",
                "\u201cChina says ",
                "7 ",
                ", ",
                "Aa ",
                "China, Peru, Chile, ",
                "Ali Bakri met Cor Dirksz. ",
                "Chile expelled Peru\u2019s ambassador to Norway. ",
                "China imposes tariffs of 5 % on 3 goods from Peru. ",
                "Minister Ali Bakri of Chad said that both countries met. \n\n",
                "\u201cWe do not agree,\u201d said Prime Minister Li of China. ",
                "said met visited "
            })
    void fiveTimesTheTextIsFiveTimesTheWork(String piece) {
        bytes(piece, SMALL); // so that nothing is loaded for the first time below
        double small = bytes(piece, SMALL);
        double large = bytes(piece, SMALL * TIMES);
        assertThat(large / small)
                .as("bytes for %d times as many \"%s\"", TIMES, piece)
                .isLessThan(ALLOWED);
    }

    private static long bytes(String piece, int length) {
        Article article = new Article(
                "text",
                piece.repeat(length / piece.length()),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        PARLEY.read(article);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

package org.parley.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.Article;
import org.parley.model.Kind;

/**
 * What {@link Compare} looks at: a report without its words and offsets. Reports with equal profiles tell of one dealing.
 *
 * <p>Days count from 1970-01-01, {@link #OPEN_FIRST} and {@link #OPEN_LAST} stand for open ends. Lists are sorted.
 *
 * @param type type or act; empty if not said
 * @param from the acting sides: imposers, speakers, actors; for contacts and accords all parties
 * @param to the sides acted upon
 * @param first first day; for a report without one, the earliest that it is taken to mean
 * @param due first day of a plan that was moved, else {@link #OPEN_LAST}
 * @param planned whether it tells of something to come, put off or called off
 * @param open whether no first day is told, so that {@code first} is only how far back news looks
 * @param people as {@code SIDE:name}, one for every word of a name
 * @param goods concepts, or words after {@code ~} where no concept is known
 * @param topics concepts, or words after {@code ~}
 * @param figures rates, amounts and counts
 * @param former rates that others replaced
 * @param marks what tells statements apart: {@code q} a run of quoted words, {@code n} a number, {@code a} what it is about,
 *     {@code w} its very words, {@code c} a long word of what is said, {@code l} that an accord
 *     is told of after it was made, {@code f} that only its frame is told, {@code m} that it was made
 * @param own the report's id if a person ruled on it, else empty
 */
public record Profile(
        Standing standing,
        Kind kind,
        String type,
        List<String> from,
        List<String> to,
        int first,
        int last,
        int due,
        int dueLast,
        boolean planned,
        boolean open,
        List<String> people,
        String place,
        List<String> goods,
        List<String> topics,
        List<String> figures,
        List<String> former,
        String title,
        String clock,
        List<String> marks,
        String own) {
    public static final int OPEN_FIRST = -10_000_000;
    public static final int OPEN_LAST = 10_000_000;

    private static final int FIELDS = 21;

    /**
     * Hash of all fields: reports with the same key share a cell. Begins with the last day, so that cells of one time lie together in
     * a store and adding to a large one touches no more of it than adding to a small one.
     */
    public String key() {
        String day = Integer.toHexString(0x10000 | Blocks.clamped(last)).substring(1);
        return day + Article.hash(encode());
    }

    int days() {
        return last - first + 1;
    }

    /** Days that lie between the two, 0 if they share one. */
    int gap(Profile other) {
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }

    int year() {
        return Math.floorDiv(last, 365);
    }

    /** One line of text, from which {@link #decode} makes an equal profile. */
    public String encode() {
        return String.join(
                "|",
                standing.name(),
                kind.name(),
                type,
                list(from),
                list(to),
                Integer.toString(first),
                Integer.toString(last),
                Integer.toString(due),
                Integer.toString(dueLast),
                planned ? "1" : "0",
                open ? "1" : "0",
                list(people),
                place,
                list(goods),
                list(topics),
                list(figures),
                list(former),
                title,
                clock,
                list(marks),
                own);
    }

    private static String list(List<String> words) {
        return words.stream()
                .map(word -> word.replace('|', '/').replace(',', '.'))
                .collect(Collectors.joining(","));
    }

    /** @throws IllegalArgumentException if {@code line} is not what {@link #encode} gives */
    public static Profile decode(String line) {
        String[] f = line.split("\\|", -1);
        if (f.length != FIELDS) {
            throw new IllegalArgumentException("no profile: " + line);
        }
        return new Profile(
                Standing.valueOf(f[0]),
                Kind.valueOf(f[1]),
                f[2],
                words(f[3]),
                words(f[4]),
                Integer.parseInt(f[5]),
                Integer.parseInt(f[6]),
                Integer.parseInt(f[7]),
                Integer.parseInt(f[8]),
                f[9].equals("1"),
                f[10].equals("1"),
                words(f[11]),
                f[12],
                words(f[13]),
                words(f[14]),
                words(f[15]),
                words(f[16]),
                f[17],
                f[18],
                words(f[19]),
                f[20]);
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split(","));
    }
}

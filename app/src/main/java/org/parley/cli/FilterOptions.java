package org.parley.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.AccordType;
import org.parley.model.Act;
import org.parley.model.ActionType;
import org.parley.model.ContactType;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.MeasureType;
import org.parley.model.Status;
import org.parley.sides.Sides;
import org.parley.store.EntryFilter;
import picocli.CommandLine.Option;

/** Which entries, the same for every command that shows several. */
final class FilterOptions {
    @Option(
            names = "--side",
            paramLabel = "SIDE",
            description = "A state or body with a part in it: US, USA, Nederland.")
    private @Nullable String side;

    @Option(names = "--and", paramLabel = "SIDE", description = "And this one too.")
    private @Nullable String and;

    @Option(names = "--direct", description = "Only the side itself, not the bodies it is a member of.")
    private boolean direct;

    @Option(names = "--kind", paramLabel = "KIND", description = "contact, measure, accord, statement or action.")
    private @Nullable String kind;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "For instance tariff, meeting, or an act such as warn.")
    private @Nullable String type;

    @Option(names = "--status", paramLabel = "STATUS", description = "For instance in_force.")
    private @Nullable String status;

    @Option(names = "--about", paramLabel = "CONCEPT", description = "Goods or topic, for instance steel.")
    private @Nullable String about;

    @Option(names = "--from", paramLabel = "DAY", description = "Not before this day.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "DAY", description = "Not after this day.")
    private @Nullable String until;

    @Option(names = "--sources", paramLabel = "N", description = "At least so many independent sources.")
    private int sources;

    @Option(names = "--text", paramLabel = "WORDS", description = "Words that its first quote holds.")
    private @Nullable String text;

    @Option(names = "--limit", paramLabel = "N", description = "Lines at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 1000;

    private static final Set<String> KINDS = words(Kind.values());
    private static final Set<String> STATUSES = words(Status.values());
    private static final Set<String> TYPES =
            words(ContactType.values(), MeasureType.values(), AccordType.values(), ActionType.values(), Act.values());

    private static Set<String> words(Enum<?>[]... lists) {
        Set<String> words = new TreeSet<>();
        for (Enum<?>[] list : lists) {
            for (Enum<?> one : list) {
                words.add(one.name().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** A word that no entry can have would give an empty list, as if nothing had happened. */
    private static String known(String option, String typed, Set<String> words, StoreOptions store) {
        String word = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        if (!words.contains(word)) {
            throw store.usage("%s %s: there is none; there are %s".formatted(option, typed, String.join(" ", words)));
        }
        return word;
    }

    EntryFilter filter(StoreOptions store) {
        return new EntryFilter(
                side == null ? Map.of() : sides(side, store),
                and == null ? Map.of() : sides(and, store),
                Optional.ofNullable(kind)
                        .map(word -> known("--kind", word, KINDS, store).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(type).map(word -> known("--type", word, TYPES, store)),
                Optional.ofNullable(status).map(word -> known("--status", word, STATUSES, store)),
                Optional.ofNullable(about),
                Optional.ofNullable(from).map(day -> store.day("--from", day)),
                Optional.ofNullable(until).map(day -> store.day("--until", day)),
                sources,
                Optional.ofNullable(text),
                limit,
                0,
                EntryFilter.More.NONE);
    }

    private Map<String, List<DateRange>> sides(String typed, StoreOptions store) {
        String found = Sides.find(typed).orElseThrow(() -> store.usage("no state or body is called " + typed));
        Map<String, List<DateRange>> sides = new TreeMap<>(direct ? Map.of() : Sides.memberships(found));
        sides.put(found, List.of());
        return sides;
    }
}

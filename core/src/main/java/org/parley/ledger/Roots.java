package org.parley.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Source;
import org.parley.model.SourceType;

/**
 * Where the tellings of an entry come from when copies and channels are peeled off.
 *
 * @param least sources that are certainly independent
 * @param most sources that may be
 * @param side the side on which all that are known stand; empty if they stand on several or none is known
 * @param copies every publication, with the one it copies
 */
public record Roots(int least, int most, Optional<String> side, List<Origin> origins, List<Copy> copies) {

    /**
     * One source.
     *
     * @param label who, in words; for an unnamed one the outlet that heard it
     * @param side whose it is; empty if unknown
     * @param named whether it is known well enough to be told from others
     * @param articles that go back to it
     * @param missing a channel between it and the articles of which no text is here
     */
    public record Origin(
            String label, Optional<String> side, boolean named, List<String> articles, List<String> missing) {}

    /**
     * A publication in the copy tree.
     *
     * @param from the earlier article it copies or retells; empty for a text of its own
     * @param shared part of the shorter body that both have, from 0 to 1; 0 if it is only retold
     * @param why it is known to go back to that one; empty for a text of its own
     */
    public record Copy(String article, String outlet, Optional<String> from, double shared, String why) {}

    /** Part of the shorter body from which on a text is a copy. */
    static final double COPIED = 0.5;

    private static final int FULL_SEARCH = 100;

    /** @param tellings of one entry, not empty */
    public static Roots of(List<Telling> tellings) {
        List<Publication> publications = new ArrayList<>(
                new HashSet<>(tellings.stream().map(Telling::publication).toList()));
        publications.sort(Publication.ORDER);
        List<Copy> copies = retold(copies(publications), tellings);
        Map<String, String> texts = new HashMap<>();
        copies.forEach(copy -> texts.put(
                copy.article(),
                copy.from().map(from -> texts.getOrDefault(from, from)).orElse(copy.article())));
        Map<String, Set<String>> articles = new TreeMap<>();
        Map<String, List<Telling>> samples = new HashMap<>();
        Set<String> vouched = new HashSet<>();
        for (Telling told : tellings) {
            if (isVouched(told)) {
                vouched.add(text(told, texts));
            }
        }
        for (Telling told : tellings) {
            // what the writer adds to a text that names its source has that source too
            if (isVouched(told) || !vouched.contains(text(told, texts))) {
                String key = key(told, text(told, texts));
                articles.computeIfAbsent(key, k -> new TreeSet<>())
                        .add(told.publication().article());
                samples.computeIfAbsent(key, k -> new ArrayList<>()).add(told);
            }
        }
        Set<String> outlets = new HashSet<>();
        publications.forEach(one -> one.publisher().map(Words::fold).ifPresent(outlets::add));
        List<Origin> origins = new ArrayList<>();
        articles.forEach((key, those) ->
                origins.add(origin(key, samples.getOrDefault(key, List.of()), List.copyOf(those), outlets)));
        return count(origins, copies);
    }

    private static Roots count(List<Origin> origins, List<Copy> copies) {
        int least = Math.max(1, (int) origins.stream().filter(Origin::named).count());
        Set<String> known = new TreeSet<>();
        origins.forEach(origin -> origin.side().ifPresent(known::add));
        Set<String> unnamed = new TreeSet<>(known);
        origins.stream().filter(Origin::named).forEach(origin -> origin.side().ifPresent(unnamed::remove));
        boolean anyNamed = origins.stream().anyMatch(Origin::named);
        // an office of a side of which nobody is named is one more source than the named ones of other sides
        int sure = anyNamed ? least + unnamed.size() : Math.max(1, unnamed.size());
        int most = Math.max(sure, origins.size());
        Optional<String> side = known.size() == 1
                        && origins.stream().allMatch(origin -> origin.side().isPresent())
                ? Optional.of(known.iterator().next())
                : Optional.empty();
        return new Roots(sure, most, side, origins, copies);
    }

    private static String text(Telling told, Map<String, String> texts) {
        return texts.getOrDefault(
                told.publication().article(), told.publication().article());
    }

    private static boolean isVouched(Telling told) {
        Source source = told.report().source();
        return switch (source.type()) {
            case NARRATOR -> !source.via().isEmpty() || told.publication().own();
            case ANONYMOUS -> false;
            case NAMED, NAMED_ROLE, UNNAMED_OFFICIAL, INSTITUTION, DOCUMENT, STATE_MEDIA, OUTLET -> true;
        };
    }

    /** Equal for two tellings that go back to one source. */
    private static String key(Telling told, String text) {
        Source source = told.report().source();
        String side = source.side().orElse("");
        return switch (source.type()) {
            case NAMED -> "1 " + side + " " + lastWord(source.name().orElse(side));
            case NAMED_ROLE, UNNAMED_OFFICIAL, INSTITUTION, STATE_MEDIA ->
                side.isEmpty() ? "2 " + Words.fold(source.name().orElse(text)) : "2 " + side;
            case DOCUMENT -> "3 " + side + Words.fold(source.name().orElse(""));
            case OUTLET -> "4 " + Words.fold(source.name().orElse(text));
            case NARRATOR ->
                source.via().isEmpty()
                        ? "5 " + text
                        : "4 " + Words.fold(source.via().get(0));
            case ANONYMOUS -> "5 " + text;
        };
    }

    private static String lastWord(String name) {
        List<String> words = Words.of(name);
        return words.isEmpty() ? name : words.get(words.size() - 1);
    }

    private static Origin origin(String key, List<Telling> tellings, List<String> articles, Set<String> outlets) {
        Telling sample = tellings.get(0);
        Source source = sample.report().source();
        String label = switch (source.type()) {
            case NARRATOR ->
                source.via().isEmpty()
                        ? sample.publication().outlet()
                        : source.via().get(0);
            case ANONYMOUS -> "unnamed voice heard by " + sample.publication().outlet();
            case NAMED, NAMED_ROLE, UNNAMED_OFFICIAL, INSTITUTION, DOCUMENT, STATE_MEDIA, OUTLET ->
                source.name()
                        .orElse(source.type().word().replace('_', ' ')
                                + source.side().map(side -> " of " + side).orElse(""));
        };
        Set<String> missing = new TreeSet<>();
        for (Telling told : tellings) {
            Source each = told.report().source();
            missing.addAll(each.via());
            if (each.type() == SourceType.OUTLET) {
                each.name().ifPresent(missing::add);
            }
        }
        missing.removeIf(channel -> outlets.contains(Words.fold(channel)));
        return new Origin(label, source.side(), key.startsWith("1 "), articles, List.copyOf(missing));
    }

    /** For each publication the earlier one that it shares most with, if that is enough to be a copy. */
    private static List<Copy> copies(List<Publication> publications) {
        List<Copy> copies = new ArrayList<>();
        List<Publication> earlier = new ArrayList<>();
        for (Publication one : publications) {
            Optional<String> from = Optional.empty();
            double most = 0;
            for (Publication other : earlier) {
                double shared = shared(one, other);
                if (shared >= COPIED && shared > most) {
                    from = Optional.of(other.article());
                    most = shared;
                }
            }
            String why = from.isEmpty() ? "" : "%.0f %% of the shorter text stand in both".formatted(100 * most);
            copies.add(new Copy(one.article(), one.outlet(), from, most, why));
            if (from.isEmpty() || earlier.size() < FULL_SEARCH) {
                earlier.add(one);
            }
        }
        return List.copyOf(copies);
    }

    /** Adds to the copies what was retold in another language. */
    private static List<Copy> retold(List<Copy> copies, List<Telling> tellings) {
        Map<String, List<Telling>> told = new HashMap<>();
        tellings.forEach(telling -> told.computeIfAbsent(telling.publication().article(), key -> new ArrayList<>())
                .add(telling));
        List<Copy> all = new ArrayList<>();
        for (Copy copy : copies) {
            Optional<Copy> again = copy.from().isPresent() || all.size() > FULL_SEARCH
                    ? Optional.empty()
                    : all.stream()
                            .flatMap(earlier -> retold(copy, earlier, told).stream())
                            .findFirst();
            all.add(again.orElse(copy));
        }
        return List.copyOf(all);
    }

    private static Optional<Copy> retold(Copy copy, Copy earlier, Map<String, List<Telling>> told) {
        for (Telling one : told.getOrDefault(copy.article(), List.of())) {
            for (Telling other : told.getOrDefault(earlier.article(), List.of())) {
                Optional<String> why = Retold.why(one, other);
                if (why.isPresent()) {
                    return Optional.of(
                            new Copy(copy.article(), copy.outlet(), Optional.of(earlier.article()), 0, why.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** One address is one source, whatever was changed under it. */
    private static double shared(Publication a, Publication b) {
        boolean one =
                a.textId().equals(b.textId()) || a.url().isPresent() && a.url().equals(b.url());
        return one ? 1 : a.sketch().shared(b.sketch());
    }
}

package org.parley.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.Kind;
import org.parley.model.Part;

/** The drafts of an article that stand for themselves, in order, and which of them can tell the same as another one. */
final class Kept {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Draft, Integer> places = new IdentityHashMap<>();
    private final Map<Alike, TreeMap<Integer, Draft>> alike = new HashMap<>();

    /** What two drafts have in common if they tell the same. */
    private record Alike(Kind kind, String type, Set<String> sides, Set<String> names) {}

    private static Alike alike(Draft draft) {
        Kind kind = draft.event.kind();
        String type = draft.event.frame().type();
        return switch (kind) {
            case CONTACT -> new Alike(kind, Joiner.inPerson(draft) ? "in person" : type, draft.sides(), Set.of());
            case MEASURE -> new Alike(kind, type, Set.of(), Set.of());
            case ACCORD -> new Alike(kind, "", draft.sides(), Set.of());
            case STATEMENT -> new Alike(kind, type, draft.sides(Part.SPEAKER), draft.names(Part.SPEAKER));
            case ACTION -> new Alike(kind, type, draft.sides(Part.ACTOR), Set.of());
        };
    }

    List<Draft> drafts() {
        return drafts;
    }

    boolean contains(Draft draft) {
        return places.containsKey(draft);
    }

    void add(Draft draft) {
        places.put(draft, drafts.size());
        drafts.add(draft);
        changed(draft);
    }

    /** Notes that another draft has been joined to a kept one, which may have brought it sides. */
    void changed(Draft draft) {
        Integer place = places.get(draft);
        if (place != null) {
            alike.computeIfAbsent(alike(draft), key -> new TreeMap<>()).put(place, draft);
            quoted(draft)
                    .ifPresent(key ->
                            alike.computeIfAbsent(key, k -> new TreeMap<>()).put(place, draft));
        }
    }

    /** The same for words quoted, whoever of the side is named as their speaker. */
    private static Optional<Alike> quoted(Draft draft) {
        Quotes.Quote quote = draft.quote;
        if (draft.event.kind() != Kind.STATEMENT || quote == null) {
            return Optional.empty();
        }
        String words = draft.event.parse.tokens.lower(quote.from()) + " " + quote.length();
        return Optional.of(
                new Alike(Kind.STATEMENT, draft.event.frame().type(), draft.sides(Part.SPEAKER), Set.of("\"" + words)));
    }

    /** Kept drafts in order; all that tell the same as {@code draft} are among them. */
    Collection<Draft> candidates(Draft draft) {
        TreeMap<Integer, Draft> found = alike.getOrDefault(alike(draft), new TreeMap<>());
        TreeMap<Integer, Draft> words = quoted(draft).map(key -> alike.get(key)).orElse(null);
        if (words == null) {
            return found.values();
        }
        TreeMap<Integer, Draft> both = new TreeMap<>(words);
        both.putAll(found);
        return both.values();
    }
}

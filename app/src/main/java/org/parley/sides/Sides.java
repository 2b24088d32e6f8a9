package org.parley.sides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.ledger.Words;
import org.parley.model.DateRange;
import org.parley.pack.CompiledPacks;
import org.parley.pack.Gazetteer;

/** Sides as people type them: US, USA, EU, or a state's name in a language of the packs. */
public final class Sides {
    private Sides() {}

    /** The side's id; a group starts with an asterisk and is taken as it is. Empty if nothing is called so. */
    public static Optional<String> find(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (typed.startsWith("*")) {
            return Optional.of(typed);
        }
        if (code.length() == 2 && Set.of(Locale.getISOCountries()).contains(code)) {
            return iso3(code);
        }
        boolean isState =
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code);
        if (isState || gazetteer().isSide(code) || gazetteer().bodies().containsKey(code)) {
            return Optional.of(code);
        }
        return byName(Words.fold(typed));
    }

    private static Optional<String> iso3(String code) {
        try {
            return Optional.of(Locale.of("", code).getISO3Country());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> byName(String name) {
        for (Locale language : languages()) {
            for (String code : Locale.getISOCountries()) {
                if (Words.fold(Locale.of("", code).getDisplayCountry(language)).equals(name)) {
                    return iso3(code);
                }
            }
        }
        return gazetteer().states().values().stream()
                .filter(state -> Words.fold(state.en()).equals(name))
                .map(Gazetteer.State::id)
                .findFirst();
    }

    private static List<Locale> languages() {
        List<Locale> languages = new ArrayList<>(List.of(Locale.ENGLISH));
        CompiledPacks.onClassPath().codes().stream().sorted().map(Locale::of).forEach(languages::add);
        return languages;
    }

    /** The bodies that the side is or was a member of, with its periods as one, none for always: what hits them then hits it. */
    public static Map<String, List<DateRange>> memberships(String side) {
        Map<String, List<DateRange>> bodies = new TreeMap<>();
        for (Gazetteer.Body body : gazetteer().bodies().values()) {
            List<Gazetteer.Member> terms = body.members().stream()
                    .filter(member -> body.side() && member.side().equals(side))
                    .toList();
            boolean always = terms.stream()
                    .anyMatch(term -> term.from().isEmpty() && term.until().isEmpty());
            if (!terms.isEmpty()) {
                bodies.put(
                        body.id(),
                        always
                                ? List.of()
                                : terms.stream()
                                        .map(term -> new DateRange(term.from(), term.until()))
                                        .toList());
            }
        }
        return bodies;
    }

    /** The bodies that have the side as a member, ever. */
    public static Set<String> bodiesOf(String side) {
        return memberships(side).keySet();
    }

    /** What a side is called in a language: states as in the language's own lists, bodies in English, groups without their mark. */
    public static String name(String side, Locale language) {
        if (side.startsWith("*")) {
            return side.substring(1);
        }
        String two = TWO.getOrDefault(side, "");
        if (!two.isEmpty()) {
            return Locale.of("", two).getDisplayCountry(language);
        }
        Gazetteer.State state = gazetteer().states().get(side);
        Gazetteer.Body body = gazetteer().bodies().get(side);
        return state != null ? state.en() : body != null && body.en().length() < 30 ? body.en() : side;
    }

    private static final Map<String, String> TWO = twoLetters();

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            iso3(two).ifPresent(three -> codes.put(three, two));
        }
        return codes;
    }

    /** All that is known of states, bodies and people in office. */
    public static Gazetteer gazetteer() {
        return Known.GAZETTEER;
    }

    /** Loaded once, when it is first asked for: a page asks hundreds of times. */
    private static final class Known {
        static final Gazetteer GAZETTEER = CompiledPacks.onClassPath().gazetteer();
    }
}

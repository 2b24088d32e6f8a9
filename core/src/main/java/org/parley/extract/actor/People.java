package org.parley.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.pack.Forms;
import org.parley.pack.Gazetteer;

/** The people an article has named so far. One per article; not thread-safe. */
final class People {

    /** Somebody of the article. Side and office are filled in when the text or the gazetteer gives them. */
    static final class Known {
        final int id;
        String name;
        String surname;
        List<String> sides = List.of();
        Optional<Gazetteer.Office> office = Optional.empty();

        private Known(int id, String name, String surname) {
            this.id = id;
            this.name = name;
            this.surname = surname;
        }
    }

    /** An office of some side; of any if {@code sides} is empty. */
    private record Post(String office, List<String> sides) {}

    private static final long HALF_A_YEAR = 183;

    private final List<Known> all = new ArrayList<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, List<Known>> bySurname = new HashMap<>();
    private final Map<String, Set<Known>> byPart = new HashMap<>();
    private final Map<Post, Set<Known>> byPost = new HashMap<>();
    private final Optional<LocalDate> published;
    private final Gazetteer gazetteer;

    People(Gazetteer gazetteer, Optional<LocalDate> published) {
        this.gazetteer = gazetteer;
        this.published = published;
    }

    Known get(int id) {
        return all.get(id);
    }

    /** Somebody of the gazetteer, with the office held on the publication day unless the text has said otherwise. */
    Known of(Gazetteer.Person person) {
        for (Known known : at(byName, person.name())) {
            if (known.name.equals(person.name())) {
                return known;
            }
        }
        Known known = add(person.name(), person.surname());
        Gazetteer.Term term = person.termOn(published);
        stands(known, Optional.ofNullable(gazetteer.offices().get(term.office())), List.of(term.side()));
        return known;
    }

    /** Notes somebody's office and sides. */
    void stands(Known known, Optional<Gazetteer.Office> office, List<String> sides) {
        posts(known).forEach(post -> at(post).remove(known));
        known.office = office;
        known.sides = sides;
        posts(known).forEach(post -> at(post).add(known));
    }

    /** Where somebody of the article is to be found; a stranger is not. */
    private static List<Post> posts(Known known) {
        return known.office
                .filter(office -> known.id >= 0)
                .map(office -> List.of(new Post(office.id(), known.sides), new Post(office.id(), List.of())))
                .orElse(List.of());
    }

    private Set<Known> at(Post post) {
        return byPost.computeIfAbsent(post, key -> new LinkedHashSet<>());
    }

    /** Those whose name is the same word. */
    private static List<Known> at(Map<String, List<Known>> index, String name) {
        return index.getOrDefault(Forms.lower(name), List.of());
    }

    /**
     * Somebody named in the text: the one already known by this name or, for a surname alone, the only bearer of it whose
     * office does not contradict; else somebody new.
     */
    Known named(String name, Optional<Gazetteer.Office> office, List<String> sides) {
        List<Known> bySurnameAlone = name.indexOf(' ') < 0 ? at(bySurname, name) : List.of();
        Known match = null;
        for (List<Known> bearers : List.of(at(byName, name), bySurnameAlone)) {
            for (Known known : bearers) {
                if (known != match && agrees(known, office, sides)) {
                    if (match != null) {
                        return add(name, surname(name));
                    }
                    match = known;
                }
            }
        }
        return match == null ? fullNameOf(name).orElseGet(() -> add(name, surname(name))) : match;
    }

    /** A longer name for somebody so far known by surname only. */
    private Optional<Known> fullNameOf(String name) {
        List<Known> short_ = at(byName, surname(name));
        if (short_.isEmpty()) {
            return Optional.empty();
        }
        Known known = short_.remove(0);
        known.name = name;
        put(byName, name, known);
        parts(known);
        return Optional.of(known);
    }

    private static boolean agrees(Known known, Optional<Gazetteer.Office> office, List<String> sides) {
        boolean sidesAgree = sides.isEmpty() || known.sides.isEmpty() || known.sides.equals(sides);
        boolean officeAgrees = office.isEmpty()
                || known.office.isEmpty()
                || known.office.get().id().equals(office.get().id())
                || general(known.office.get(), office.get())
                || !known.office.get().level().equals(office.get().level())
                || sides.equals(known.sides);
        return sidesAgree && officeAgrees;
    }

    /** Whether one of the offices is the other's plain word: the minister, after the minister of fisheries. */
    private static boolean general(Gazetteer.Office one, Gazetteer.Office other) {
        return one.level().equals(other.level())
                && (one.id().equals(one.level()) || other.id().equals(other.level()));
    }

    /** The only person of this surname, if there is exactly one. */
    Optional<Known> bySurname(String surname) {
        List<Known> bearers = at(bySurname, surname);
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** The only person of whose name the word is a part, be it the first: "Tuilaepa" after "Tuilaepa Sailele Malielegaoi". */
    Optional<Known> byPart(String word) {
        Set<Known> bearers = byPart.getOrDefault(Forms.lower(word), Set.of());
        return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
    }

    /** The only person whose name ends in these words: "She Okitundu" after "Léonard She Okitundu". */
    Optional<Known> byEnding(String words) {
        List<Known> bearers =
                byPart.getOrDefault(Forms.lower(words.substring(0, Math.max(0, words.indexOf(' ')))), Set.of()).stream()
                        .filter(known -> known.name.endsWith(" " + words))
                        .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** Whether the person held an office on the publication day or within half a year of it; anybody may if the day is unknown. */
    boolean inOffice(Gazetteer.Person person) {
        return published
                .map(day -> person.termOn(published).daysFrom(day) <= HALF_A_YEAR)
                .orElse(true);
    }

    /** Whose the person was on the publication day. */
    String sideOf(Gazetteer.Person person) {
        return person.termOn(published).side();
    }

    Optional<Known> byFullName(String name) {
        return at(byName, name).stream().findFirst();
    }

    boolean anyOfSurname(String surname) {
        return !at(bySurname, surname).isEmpty();
    }

    /** The only person of this office and, if given, side. */
    Optional<Known> byOffice(Gazetteer.Office office, List<String> sides) {
        Set<Known> holders = byPost.getOrDefault(new Post(office.id(), sides), Set.of());
        return holders.size() == 1 ? Optional.of(holders.iterator().next()) : Optional.empty();
    }

    /** Somebody not yet part of the article, to be filled in while reading on. */
    static Known stranger(String name) {
        return new Known(-1, name, surname(name));
    }

    private Known add(String name, String surname) {
        Known known = new Known(all.size(), name, surname);
        all.add(known);
        put(byName, name, known);
        put(bySurname, surname, known);
        parts(known);
        return known;
    }

    private void parts(Known known) {
        for (String part : known.name.split(" ", -1)) {
            byPart.computeIfAbsent(Forms.lower(part), key -> new LinkedHashSet<>(1))
                    .add(known);
        }
    }

    /** Those of one name stand in the order in which the article first named them. */
    private static void put(Map<String, List<Known>> index, String name, Known known) {
        List<Known> same = index.computeIfAbsent(Forms.lower(name), key -> new ArrayList<>(1));
        int place = same.size();
        while (place > 0 && same.get(place - 1).id > known.id) {
            place--;
        }
        same.add(place, known);
    }

    static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}

package org.parley.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final long HALF_A_YEAR = 183;

    private final List<Known> all = new ArrayList<>();
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
        for (Known known : all) {
            if (known.name.equals(person.name())) {
                return known;
            }
        }
        Known known = add(person.name(), person.surname());
        Gazetteer.Term term = person.termOn(published);
        known.sides = List.of(term.side());
        known.office = Optional.ofNullable(gazetteer.offices().get(term.office()));
        return known;
    }

    /**
     * Somebody named in the text: the one already known by this name or, for a surname alone, the only bearer of it whose
     * office does not contradict; else somebody new.
     */
    Known named(String name, Optional<Gazetteer.Office> office, List<String> sides) {
        boolean single = name.indexOf(' ') < 0;
        Known match = null;
        for (Known known : all) {
            boolean same =
                    single ? sameWord(known.surname, name) || sameWord(known.name, name) : sameWord(known.name, name);
            if (same && agrees(known, office, sides)) {
                if (match != null) {
                    return add(name, surname(name));
                }
                match = known;
            }
        }
        if (match == null) {
            match = fullNameOf(name).orElseGet(() -> add(name, surname(name)));
        }
        return match;
    }

    /** A longer name for somebody so far known by surname only. */
    private Optional<Known> fullNameOf(String name) {
        for (Known known : all) {
            if (known.name.indexOf(' ') < 0 && sameWord(surname(name), known.name)) {
                known.name = name;
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static boolean agrees(Known known, Optional<Gazetteer.Office> office, List<String> sides) {
        boolean sidesAgree = sides.isEmpty() || known.sides.isEmpty() || known.sides.equals(sides);
        boolean officeAgrees = office.isEmpty()
                || known.office.isEmpty()
                || known.office.get().id().equals(office.get().id())
                || !known.office.get().level().equals(office.get().level())
                || sides.equals(known.sides);
        return sidesAgree && officeAgrees;
    }

    /** The only person of this surname, if there is exactly one. */
    Optional<Known> bySurname(String surname) {
        Known found = null;
        for (Known known : all) {
            if (sameWord(known.surname, surname)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = known;
            }
        }
        return Optional.ofNullable(found);
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
        return all.stream().filter(known -> sameWord(known.name, name)).findFirst();
    }

    boolean anyOfSurname(String surname) {
        return all.stream().anyMatch(known -> sameWord(known.surname, surname));
    }

    /** The only person of this office and, if given, side. */
    Optional<Known> byOffice(Gazetteer.Office office, List<String> sides) {
        Known found = null;
        for (Known known : all) {
            boolean fits =
                    known.office.map(held -> held.id().equals(office.id())).orElse(false)
                            && (sides.isEmpty() || known.sides.equals(sides));
            if (fits) {
                if (found != null) {
                    return Optional.empty();
                }
                found = known;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Somebody not yet part of the article, to be filled in while reading on. */
    static Known stranger(String name) {
        return new Known(-1, name, surname(name));
    }

    private Known add(String name, String surname) {
        Known known = new Known(all.size(), name, surname);
        all.add(known);
        return known;
    }

    static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean sameWord(String a, String b) {
        return Forms.lower(a).equals(Forms.lower(b));
    }
}

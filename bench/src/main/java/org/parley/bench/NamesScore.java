package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Tags;

/**
 * Names of people, organisations and places: exact span and type. Nationalities are left out of what was given, since
 * these sets do not mark them.
 */
final class NamesScore {
    private static final Map<String, String> TYPES = Map.of(
            "person",
            "PER",
            "organ",
            "ORG",
            "body",
            "ORG",
            "organisation",
            "ORG",
            "group",
            "ORG",
            "state",
            "LOC",
            "place",
            "LOC");
    private static final int NEAR = 3;

    private final Parley parley;
    private final Path folder;

    /** A named stretch of text. */
    private record Name(int start, int end, String type) {}

    /** A sentence with its names in gold. */
    private record Labelled(String text, List<Name> names) {}

    /** Right, given and gold of one type. */
    private static final class Count {
        int right;
        int given;
        int gold;
    }

    NamesScore(Parley parley, Path folder) {
        this.parley = parley;
        this.folder = folder;
    }

    void add(Table table) throws IOException {
        klintan(table);
        for (String[] set : new String[][] {
            {"UNER English EWT dev", "uner.en_ewt-ud-dev.iob2", "en"},
            {"UNER Swedish Talbanken dev", "uner.sv_talbanken-ud-dev.iob2", "sv"}
        }) {
            List<Labelled> sentences = read(folder.resolve(set[1]), 1, 2);
            Map<String, Count> counts = counts(sentences, set[2], "2012");
            counts.forEach((type, count) -> table.scores(set[0], type, count.right, count.given, count.gold, ""));
        }
    }

    private void klintan(Table table) throws IOException {
        String set = "Swedish web news 2012";
        List<Labelled> sentences = read(folder.resolve("klintan-sv.train.txt"), 0, 1);
        Map<String, Count> counts = counts(sentences, "sv", "2012");
        Count people = counts.getOrDefault("PER", new Count());
        table.share(set, "PER precision", people.right, people.given, ">= .85");
        table.share(set, "PER recall", people.right, people.gold, "");
        beside(table, set, sentences);
        counts.forEach((type, count) -> {
            if (!type.equals("PER")) {
                table.scores(set, type, count.right, count.given, count.gold, "");
            }
        });
    }

    /** Of the people beside whose name an office or a state stands, how many are found. */
    private void beside(Table table, String set, List<Labelled> sentences) {
        int found = 0;
        int all = 0;
        for (Labelled sentence : sentences) {
            List<Tags.ActorTag> given = tag(sentence.text(), "sv", "2012").actors();
            Set<Name> names = names(sentence.text(), given);
            for (Name name : sentence.names()) {
                if (name.type().equals("PER") && besideOffice(sentence, name)) {
                    all++;
                    found += names.contains(name) ? 1 : 0;
                }
            }
        }
        table.share(set, "PER beside an office or a state, found", found, all, ">= .85");
    }

    /** Whether an office or a state stands right before the name, or soon after it behind a comma. */
    private boolean besideOffice(Labelled sentence, Name name) {
        String before = lastWords(sentence.text().substring(0, name.start()));
        String after = firstWords(sentence.text().substring(name.end()));
        return tag(before, "sv", "2012").actors().stream()
                        .anyMatch(actor -> actor.span().end() == before.length() && sideOrRole(actor))
                || after.startsWith(",")
                        && tag(after.substring(1), "sv", "2012").actors().stream()
                                .anyMatch(NamesScore::sideOrRole);
    }

    private static boolean sideOrRole(Tags.ActorTag actor) {
        return actor.kind().equals("state")
                || actor.role().isPresent() && actor.name().isEmpty();
    }

    private static String lastWords(String text) {
        String[] words = text.strip().split(" ");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - NEAR), words.length));
    }

    private static String firstWords(String text) {
        String[] words = text.strip().split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, NEAR + 1)));
    }

    private Map<String, Count> counts(List<Labelled> sentences, String language, String year) {
        Map<String, Count> counts = new TreeMap<>();
        for (Labelled sentence : sentences) {
            Set<Name> given =
                    names(sentence.text(), tag(sentence.text(), language, year).actors());
            given.forEach(name -> count(counts, name).given++);
            for (Name name : sentence.names()) {
                if (TYPES.containsValue(name.type())) {
                    Count count = count(counts, name);
                    count.gold++;
                    count.right += given.contains(name) ? 1 : 0;
                }
            }
        }
        return counts;
    }

    private static Count count(Map<String, Count> counts, Name name) {
        return counts.computeIfAbsent(name.type(), type -> new Count());
    }

    private static Set<Name> names(String text, List<Tags.ActorTag> actors) {
        Set<Name> names = new HashSet<>();
        for (Tags.ActorTag actor : actors) {
            String words = actor.span().in(text);
            boolean named = !actor.kind().equals("person") || actor.name().isPresent();
            if (named && Character.isUpperCase(words.charAt(0))) {
                names.add(new Name(actor.span().start(), actor.span().end(), TYPES.getOrDefault(actor.kind(), "")));
            }
        }
        return names;
    }

    private Tags tag(String text, String language, String year) {
        return parley.tag(new Article(
                "sentence",
                text,
                Optional.of(language),
                Optional.of(DateRange.parse(year)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private static List<Labelled> read(Path file, int wordColumn, int tagColumn) throws IOException {
        List<Labelled> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.strip().split("\\s+");
            if (line.isBlank()) {
                flush(sentences, text, names);
                text = new StringBuilder();
                names = new ArrayList<>();
            } else if (!line.startsWith("# ") && cells.length > tagColumn) {
                word(cells[wordColumn], cells[tagColumn], text, names);
            }
        }
        flush(sentences, text, names);
        return sentences;
    }

    private static void flush(List<Labelled> sentences, StringBuilder text, List<Name> names) {
        if (!text.isEmpty()) {
            sentences.add(new Labelled(text.toString(), List.copyOf(names)));
        }
    }

    /** Adds a word; one of the type of the word before it goes on its name, unless marked as a beginning. */
    private static void word(String word, String tag, StringBuilder text, List<Name> names) {
        boolean space = !text.isEmpty() && !(word.length() == 1 && ".,;:!?)".contains(word));
        if (space) {
            text.append(' ');
        }
        int start = text.length();
        text.append(word);
        String type = tag.substring(tag.indexOf('-') + 1);
        if (type.length() < 3) {
            return;
        }
        Name last = names.isEmpty() ? null : names.get(names.size() - 1);
        boolean goesOn = last != null && last.type().equals(type) && !tag.startsWith("B-") && last.end() >= start - 1;
        if (goesOn && last != null) {
            names.set(names.size() - 1, new Name(last.start(), text.length(), type));
        } else {
            names.add(new Name(start, text.length(), type));
        }
    }

    /** Lists people given that are none, and with {@code missed} those missed beside an office or a state. */
    void list(java.io.PrintStream out) throws IOException {
        for (Labelled sentence : read(folder.resolve("klintan-sv.train.txt"), 0, 1)) {
            Set<Name> given =
                    names(sentence.text(), tag(sentence.text(), "sv", "2012").actors());
            for (Name name : given) {
                if (name.type().equals("PER") && !sentence.names().contains(name)) {
                    out.println("false  " + marked(sentence.text(), name));
                }
            }
            for (Name name : sentence.names()) {
                if (name.type().equals("PER") && !given.contains(name) && besideOffice(sentence, name)) {
                    out.println("missed " + marked(sentence.text(), name));
                }
            }
        }
    }

    private static String marked(String text, Name name) {
        return text.substring(0, name.start()) + "<<" + text.substring(name.start(), name.end()) + ">>"
                + text.substring(name.end());
    }
}

package org.parley.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.Parley;
import org.parley.extract.Explanation;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Span;

/**
 * What is read in a plain sentence is read in the same sentence with a day in it, a longer subject, another order or a clause behind
 * it: the accepted examples of all entries that are verbs are turned in these ways, thousands of sentences that nobody wrote.
 *
 * <p>Of a hundred, two may fail: some verbs do not bear every turn. {@code -Dvariants=true} prints them.
 */
class VariantsTest {
    private static final Packs PACKS = Packs.load(Path.of("../data"), true);
    private static final Parley PARLEY = Parley.of(PACKS);
    private static final DateRange PUBLISHED = DateRange.day(LocalDate.of(2024, 3, 5));

    /** States whose name alone may open an example. */
    private static final Set<String> STATES = Set.of(
            "Chili",
            "Chile",
            "Peru",
            "Noorwegen",
            "Norge",
            "Norway",
            "Japan",
            "Canada",
            "Kanada",
            "Iran",
            "Nigeria",
            "Niger",
            "Chad",
            "Ghana",
            "Oman");

    /** What the turns need to know of a language. */
    private enum In {
        NL(
                "heeft|hebben|had|wil|willen|zal|zullen|gaat|gaan|is|zijn|was|wordt|worden|werd|werden",
                "dag\\b|avond|ochtend|nacht|wee?k|maand|jaar|januari|februari|maart|april|\\bmei\\b|juni|juli|uur|\\d"),
        SV(
                "har|hade|ska|vill|kommer|är|blev|blir",
                "dag|kväll|morg|natt|vecka|månad|\\bår|fjol|januari|februari|mars\\b|april|\\bmaj\\b|juni|juli|timm|\\d"),
        EN(
                "has|have|had|will|wants|is|are|was|were",
                "day|evening|morning|night|week|month|year|January|March|April|May\\b|June|July|hour|dawn|\\d");

        final Pattern opening;
        final Pattern time;

        In(String finite, String time) {
            this.opening = Pattern.compile("^(\\[[^\\]|]+\\|A\\]) (\\[[^\\]|]+\\|trigger\\]|(?:" + finite + ")) ");
            this.time = Pattern.compile("(?i)" + time);
        }
    }

    /** A marked sentence that opens with who acts and the finite verb. */
    private record Plain(In in, String text, String subject, String verb, String rest) {
        static Optional<Plain> of(In in, String text) {
            Matcher opening = in.opening.matcher(text);
            return opening.find() && text.endsWith(".") && !text.contains(". ")
                    ? Optional.of(new Plain(
                            in,
                            text,
                            opening.group(1),
                            opening.group(2),
                            text.substring(opening.end(), text.length() - 1)))
                    : Optional.empty();
        }

        String name() {
            return subject.substring(1, subject.indexOf('|'));
        }

        boolean timeless() {
            return !in.time.matcher(text).find();
        }

        boolean state() {
            return STATES.contains(name());
        }

        String say(String nl, String sv, String en) {
            return switch (in) {
                case NL -> nl;
                case SV -> sv;
                case EN -> en;
            };
        }

        String inside(String words) {
            return words.isEmpty() || !timeless() ? "" : subject + " " + verb + " " + words + " " + rest + ".";
        }

        String behind(String words) {
            return subject + " " + verb + " " + rest + words + ".";
        }

        String by(String words) {
            return state() ? "[" + words + "|A] " + verb + " " + rest + "." : "";
        }
    }

    /** A turn; "" where it does not suit the sentence. */
    enum Turn {
        DAY_INSIDE {
            @Override
            String of(Plain plain) {
                return plain.inside(plain.say("dinsdag", "i tisdags", ""));
            }
        },
        MONTH_INSIDE {
            @Override
            String of(Plain plain) {
                return plain.inside(plain.say("in februari", "i februari", ""));
            }
        },
        DAY_BEFORE {
            @Override
            String of(Plain plain) {
                String inverted = plain.say("Dinsdag", "I tisdags", "") + " " + plain.verb + " " + plain.subject + " "
                        + plain.rest;
                return plain.timeless() ? plain.say(inverted + ".", inverted + ".", "On Monday, " + plain.text) : "";
            }
        },
        CLAUSE_BEHIND {
            @Override
            String of(Plain plain) {
                return plain.behind(plain.say(
                        ", terwijl de oogst doorgaat", ", medan skörden fortsätter", ", while the harvest goes on"));
            }
        },
        AND_BEHIND {
            @Override
            String of(Plain plain) {
                return plain.behind(plain.say(
                        ", en de oogst is begonnen", ", och skörden har börjat", ", and the harvest has begun"));
            }
        },
        RELATIVE {
            @Override
            String of(Plain plain) {
                String who = plain.say(
                        ", dat vorig jaar voorzitter was, ",
                        ", som var ordförande i fjol, ",
                        ", which had a poor harvest, ");
                return plain.state() ? plain.subject + who + plain.verb + " " + plain.rest + "." : "";
            }
        },
        GOVERNMENT {
            @Override
            String of(Plain plain) {
                return plain.by(plain.say(
                        "De regering van " + plain.name(),
                        plain.name() + "s regering",
                        "The government of " + plain.name()));
            }
        },
        MINISTER {
            @Override
            String of(Plain plain) {
                return plain.by(plain.say(
                        "De minister van Handel van " + plain.name(),
                        plain.name() + "s utrikesminister Ana Rojas",
                        plain.name() + "'s foreign minister, Ana Rojas,"));
            }
        },
        DATELINE {
            @Override
            String of(Plain plain) {
                return "GENÈVE (AFP) - " + plain.text;
            }
        },
        SAID_THAT {
            @Override
            String of(Plain plain) {
                return plain.say(
                        last(plain),
                        "Departementet meddelade att " + plain.text,
                        "The ministry said that " + plain.text);
            }

            /** Where verbs go last, only a sentence whose words after the verb are simple can be turned so. */
            private String last(Plain plain) {
                boolean simple = plain.verb.endsWith("|trigger]")
                        && !plain.rest.contains("|trigger]")
                        && !plain.rest.matches(".*(,| te |\\|C\\]|\").*");
                return simple
                        ? "Het ministerie meldde dat " + plain.subject + " " + plain.rest + " " + plain.verb + "."
                        : "";
            }
        },
        SHARED_SUBJECT {
            @Override
            String of(Plain plain) {
                String first =
                        plain.say(" wijzigde zijn munt en ", " ändrade sin valuta och ", " changed its currency and ");
                return plain.state() ? plain.subject + first + plain.verb + " " + plain.rest + "." : "";
            }
        };

        abstract String of(Plain plain);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Turn.class)
    void whatIsReadPlainlyIsReadInATurn(Turn turn) {
        int all = 0;
        List<String> failed = new ArrayList<>();
        for (In in : In.values()) {
            Language language = PACKS.languages().get(in.name().toLowerCase(java.util.Locale.ROOT));
            for (Entry entry : language.entries().all()) {
                for (Entry.Example example : verbal(entry) ? entry.examples().accepts() : List.<Entry.Example>of()) {
                    String text = Plain.of(in, example.text()).map(turn::of).orElse("");
                    if (!text.isEmpty()) {
                        all++;
                        fault(language.code(), entry, MarkedSentence.parse(text))
                                .ifPresent(fault -> failed.add(entry.id() + ": " + text + " " + fault));
                    }
                }
            }
        }
        if (Boolean.getBoolean("variants")) {
            System.out.println(
                    turn + ": " + (all - failed.size()) + " of " + all + "\n  " + String.join("\n  ", failed));
        }
        assertThat(all).as("sentences").isGreaterThan(400);
        assertThat(failed).as("of %d sentences", all).hasSizeLessThanOrEqualTo(all / 50);
    }

    private static boolean verbal(Entry entry) {
        return !entry.isOperator() && entry.words().stream().allMatch(word -> word.wordClass() == WordClass.VERB);
    }

    /** What is not read as marked; empty if all is. */
    private static Optional<String> fault(String language, Entry entry, MarkedSentence marked) {
        List<Explanation.OfEvent> events = read(language, entry, marked.text());
        if (events.isEmpty()) {
            return Optional.of("is not read");
        }
        boolean whole = events.stream()
                .anyMatch(event -> List.of("A", "B").stream()
                        .allMatch(
                                letter -> marked.part(letter).stream().allMatch(span -> filled(event, letter, span))));
        return whole ? Optional.empty() : Optional.of("is read without a side");
    }

    private static boolean filled(Explanation.OfEvent event, String letter, Span span) {
        return event.parts().getOrDefault(letter, List.of()).stream()
                .anyMatch(one -> one.span().overlaps(span));
    }

    private static List<Explanation.OfEvent> read(String language, Entry entry, String text) {
        Article article = new Article(
                "turned",
                text,
                Optional.of(language),
                Optional.of(PUBLISHED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return PARLEY.explain(article).orElseThrow().sentences().stream()
                .flatMap(sentence -> sentence.events().stream())
                .filter(event -> event.read() || event.aside())
                .filter(event -> event.entry().startsWith(language + "." + entry.evokes() + "."))
                .toList();
    }
}

package org.parley.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All data Parley reads with: ontology, gazetteer and one {@link Language} a pack. Immutable, shared by threads.
 *
 * <p>Packs that were compiled at build time are loaded when they are first asked for, each language by itself.
 */
public final class Packs {
    /** What {@link PackCompiler} writes: the codes of the languages in one line, one file a folder, one a language. */
    static final String INDEX = "index.txt";

    static final String ONTOLOGY = "ontology.bin";
    static final String GAZETTEER = "gazetteer.bin";
    static final String CUES = "languages.bin";
    static final String CUES_FILE = "ontology/languages.yml";

    /** Read by tests only: the hard cases with their sentences. */
    private static final String CASES_FILE = "ontology/cases.yml";

    private final Lazy<Ontology> ontology;
    private final Lazy<Gazetteer> gazetteer;
    private final Lazy<LanguageCues> languageCues;
    private final Map<String, Lazy<Language>> languages;

    private Packs(
            Lazy<Ontology> ontology,
            Lazy<Gazetteer> gazetteer,
            Lazy<LanguageCues> languageCues,
            Map<String, Lazy<Language>> languages) {
        this.ontology = ontology;
        this.gazetteer = gazetteer;
        this.languageCues = languageCues;
        this.languages = Collections.unmodifiableMap(languages);
    }

    /**
     * Reads the data folder (with {@code ontology}, {@code gazetteer} and {@code packs}).
     *
     * @param cast whether the invented people of the examples are known
     * @throws PackException with everything that is wrong in the files
     */
    public static Packs load(Path data, boolean cast) {
        return load(new YamlFiles(data, data.toString().replace('\\', '/')), cast);
    }

    /** Reads and checks all files, also that there is none that nobody reads. */
    static Packs load(YamlFiles files, boolean cast) {
        Problems problems = new Problems();
        DataPath data = new DataPath(files, "");
        Ontology ontology = Ontology.load(data.resolve("ontology"), problems);
        Gazetteer gazetteer = Gazetteer.load(data.resolve("gazetteer"), cast, problems);
        LanguageCues cues = LanguageCues.load(data.resolve(CUES_FILE), problems);
        data.resolve(CASES_FILE).readIfPresent(problems);
        Map<String, Lazy<Language>> languages = new LinkedHashMap<>();
        for (String code : codes(files)) {
            Language language = Language.load(data.resolve("packs/" + code), ontology, gazetteer, problems);
            languages.put(code, new Lazy<>(() -> language));
        }
        files.unread()
                .forEach(path -> problems.add(
                        new DataPath(files, path).empty(),
                        "nothing reads this file",
                        "see docs/add-a-language.md for the files of a pack"));
        problems.throwIfAny();
        return new Packs(new Lazy<>(() -> ontology), new Lazy<>(() -> gazetteer), new Lazy<>(() -> cues), languages);
    }

    /**
     * What {@link PackCompiler} wrote; nothing but the list of languages is loaded yet.
     *
     * @param resource the bytes of a resource by its name
     */
    static Packs compiled(Function<String, byte[]> resource) {
        Lazy<CompiledFiles> shared = new Lazy<>(() -> CompiledFiles.of(resource.apply(ONTOLOGY), Optional.empty()));
        Function<String, DataPath> open =
                name -> new DataPath(CompiledFiles.of(resource.apply(name), Optional.of(shared.get())), "");
        Lazy<Ontology> ontology =
                new Lazy<>(() -> checked(problems -> Ontology.load(new DataPath(shared.get(), "ontology"), problems)));
        Lazy<Gazetteer> gazetteer = new Lazy<>(
                () -> checked(problems -> Gazetteer.load(open.apply(GAZETTEER).resolve("gazetteer"), false, problems)));
        Lazy<LanguageCues> cues = new Lazy<>(
                () -> checked(problems -> LanguageCues.load(open.apply(CUES).resolve(CUES_FILE), problems)));
        Map<String, Lazy<Language>> languages = new LinkedHashMap<>();
        for (String code : new String(resource.apply(INDEX), StandardCharsets.UTF_8)
                .strip()
                .split(" ")) {
            languages.put(
                    code,
                    new Lazy<>(() -> checked(problems -> Language.load(
                            open.apply(code + ".bin").resolve("packs/" + code),
                            ontology.get(),
                            gazetteer.get(),
                            problems))));
        }
        return new Packs(ontology, gazetteer, cues, languages);
    }

    public Ontology ontology() {
        return ontology.get();
    }

    public Gazetteer gazetteer() {
        return gazetteer.get();
    }

    public LanguageCues languageCues() {
        return languageCues.get();
    }

    /** ISO 639-1 codes of the languages there are packs for; none is loaded by asking. */
    public Set<String> codes() {
        return languages.keySet();
    }

    /** The language with this code, loaded now if it was not before; empty if there is no pack for it. */
    public Optional<Language> language(String code) {
        return Optional.ofNullable(languages.get(code)).map(Lazy::get);
    }

    /** All languages by code; loads those that are not. */
    public Map<String, Language> languages() {
        Map<String, Language> all = new LinkedHashMap<>();
        languages.forEach((code, language) -> all.put(code, language.get()));
        return Collections.unmodifiableMap(all);
    }

    private static <T> T checked(Function<Problems, T> load) {
        Problems problems = new Problems();
        T loaded = load.apply(problems);
        problems.throwIfAny();
        return loaded;
    }

    private static Set<String> codes(YamlFiles files) {
        Set<String> codes = new TreeSet<>();
        files.below("packs").forEach(path -> codes.add(path.split("/")[1]));
        return codes;
    }
}

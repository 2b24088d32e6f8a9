package org.parley.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All data Parley reads with: ontology, gazetteer and one {@link Language} a pack. Immutable, shared by threads. */
public record Packs(
        Ontology ontology, Gazetteer gazetteer, LanguageCues languageCues, Map<String, Language> languages) {

    /**
     * Reads the data folder (with {@code ontology}, {@code gazetteer} and {@code packs}).
     *
     * @param cast whether the invented people of the examples are known
     * @throws PackException with everything that is wrong in the files
     */
    public static Packs load(Path data, boolean cast) {
        Problems problems = new Problems();
        Ontology ontology = Ontology.load(data.resolve("ontology"), problems);
        Gazetteer gazetteer = Gazetteer.load(data.resolve("gazetteer"), cast, problems);
        Map<String, Language> languages = new LinkedHashMap<>();
        for (Path folder : folders(data.resolve("packs"))) {
            Language language = Language.load(folder, ontology, gazetteer, problems);
            languages.put(language.code(), language);
        }
        LanguageCues cues = LanguageCues.load(data.resolve("ontology/languages.yml"), problems);
        problems.throwIfAny();
        return new Packs(ontology, gazetteer, cues, java.util.Collections.unmodifiableMap(languages));
    }

    public Optional<Language> language(String code) {
        return Optional.ofNullable(languages.get(code));
    }

    private static List<Path> folders(Path packs) {
        if (!Files.isDirectory(packs)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(packs)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

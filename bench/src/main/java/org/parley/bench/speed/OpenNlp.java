package org.parley.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Enumeration;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Sentences, tokens and parts of speech by OpenNLP: what many chains begin with. */
final class OpenNlp {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    /** A model from its stream. */
    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    OpenNlp(String language) {
        SentenceModel sentenceModel = model(language, "sentence", SentenceModel::new);
        TokenizerModel tokenizerModel = model(language, "tokens", TokenizerModel::new);
        POSModel posModel = model(language, "pos", POSModel::new);
        sentences = new SentenceDetectorME(sentenceModel);
        tokenizer = new TokenizerME(tokenizerModel);
        tagger = new POSTaggerME(posModel);
    }

    /** Model jars hold one file each, named by {@code model.properties} beside it. */
    private static <M> M model(String language, String kind, Reader<M> reader) {
        try {
            Enumeration<URL> all = OpenNlp.class.getClassLoader().getResources("model.properties");
            while (all.hasMoreElements()) {
                URL url = all.nextElement();
                java.util.Properties properties = new java.util.Properties();
                try (InputStream in = url.openStream()) {
                    properties.load(in);
                }
                String name = properties.getProperty("model.name", "");
                if (name.startsWith("opennlp-" + language + "-") && name.contains(kind)) {
                    try (InputStream in = java.net
                            .URI
                            .create(url.toString().replace("model.properties", name))
                            .toURL()
                            .openStream()) {
                        return reader.read(in);
                    }
                }
            }
            throw new IllegalStateException(
                    "no OpenNLP model of %s for %s on the class path".formatted(kind, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of tags, so that nothing is optimised away. */
    int run(String text) {
        int tags = 0;
        for (String sentence : sentences.sentDetect(text)) {
            tags += tagger.tag(tokenizer.tokenize(sentence)).length;
        }
        return tags;
    }
}

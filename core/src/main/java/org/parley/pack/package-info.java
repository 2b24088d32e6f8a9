/**
 * Loads what Parley knows: one ontology, one gazetteer, one pack a language.
 *
 * <p>Start at {@link org.parley.pack.Packs}. Data files are YAML ({@link org.parley.pack.Node} keeps line and column of
 * every value); whatever is wrong in them is collected in {@link org.parley.pack.Problems} and told all at once, before
 * anything is read. This is the only room of the core that opens files.
 *
 * <p>Words become numbers once: {@link org.parley.pack.Forms} gives each form an id, every vocabulary is a {@link
 * org.parley.pack.PhraseTable} over those ids, so a token is looked up once and each pass only indexes arrays.
 */
@NullMarked
package org.parley.pack;

import org.jspecify.annotations.NullMarked;

/**
 * Turns raw text into tokens, sentences, paragraphs and furniture, with offsets of the raw text throughout.
 *
 * <p>May use {@code model} and {@code pack}. No language is known here: abbreviations, quotes and furniture come from the
 * packs.
 */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;

/**
 * How the pages speak: labels, dates, numbers, names of sides, and a dealing as one line, in the reader's language.
 *
 * <p>The words themselves are data: {@code resources/org/parley/web/words}, one line a word, one column a language.
 */
@NullMarked
package org.parley.web.words;

import org.jspecify.annotations.NullMarked;

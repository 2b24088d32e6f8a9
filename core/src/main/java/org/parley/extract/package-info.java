/**
 * Turns one analysed text into reports of dealings.
 *
 * <p>Start at {@link org.parley.extract.Extractor}: it runs the passes in a fixed order, and each pass is a class here
 * that takes what the earlier ones found and returns what it found: times, quantities, actors, clauses, voices, frames,
 * status and certainty, joining.
 *
 * <p>Nothing here knows a language: words and marks come from {@link org.parley.pack}. Nothing here does I/O, keeps state
 * between articles, or looks at other articles; that last is the ledger's work.
 */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;

/**
 * The words Parley thinks in, as values: articles, spans, actors, dealings, reports, readings.
 *
 * <p>Everything here is immutable and knows nothing of files, languages or stores. The five kinds of {@link
 * org.parley.model.Dealing} are sealed: switch over them without a default. Where a dealing stands in its life and how
 * sure that is belong to the {@link org.parley.model.Report} around it.
 */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;

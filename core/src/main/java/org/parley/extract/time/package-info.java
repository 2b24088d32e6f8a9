/**
 * Expressions of time: found, given a grain, and turned into first and last days by the day of publication. Start at
 * {@link org.parley.extract.time.TimePass}.
 */
@NullMarked
package org.parley.extract.time;

import org.jspecify.annotations.NullMarked;

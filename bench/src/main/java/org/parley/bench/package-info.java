/** Measures Parley against sets that others made; the sets are not part of it. */
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;

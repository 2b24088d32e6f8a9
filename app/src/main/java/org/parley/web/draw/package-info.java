/** Drawings of the ledger as numbers for SVG: where each mark stands; a table with the same facts stands behind each. */
@NullMarked
package org.parley.web.draw;

import org.jspecify.annotations.NullMarked;

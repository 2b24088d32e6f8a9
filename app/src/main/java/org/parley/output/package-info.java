/**
 * The forms in which the record leaves: fields of an entry, CSV, iCalendar, and words made safe to print.
 *
 * <p>Used by the commands and by the pages, so that both say the same. May use the ledger and its words; opens nothing.
 */
@NullMarked
package org.parley.output;

import org.jspecify.annotations.NullMarked;

/** What comes together in a made-up press of two hundred articles: on what they report, and on what is read of it. */
@NullMarked
package org.parley.bench.ledger;

import org.jspecify.annotations.NullMarked;

/** How fast whole articles are read, beside another toolkit's first three steps on the same texts in the same run. */
@NullMarked
package org.parley.bench.speed;

import org.jspecify.annotations.NullMarked;

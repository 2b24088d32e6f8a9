/** The way in: {@link org.parley.Parley} reads one article and gives what it reports. */
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;

/** The fields of single reports, told by small articles of our own. */
@NullMarked
package org.parley.fields;

import org.jspecify.annotations.NullMarked;

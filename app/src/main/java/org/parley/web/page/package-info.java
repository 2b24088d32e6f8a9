/** The pages, one class each: what is asked at a path, and what its template shows. */
@NullMarked
package org.parley.web.page;

import org.jspecify.annotations.NullMarked;

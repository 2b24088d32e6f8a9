/**
 * Who is named: states, organs, officials, bodies, groups and the people found from the text. Start at
 * {@link org.parley.extract.actor.ActorPass}.
 */
@NullMarked
package org.parley.extract.actor;

import org.jspecify.annotations.NullMarked;

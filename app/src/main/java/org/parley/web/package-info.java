/**
 * The pages: {@code parley serve}.
 *
 * <p>Start at {@link org.parley.web.Web}, which starts the server, and {@link org.parley.web.Router}, through which every request
 * goes. A page is one class in {@link org.parley.web.page} and one template in {@code src/main/jte}:
 *
 * <ol>
 *   <li>implement {@link org.parley.web.Page}: its path and what it answers; {@link org.parley.web.Rows.Page} adds {@code .json},
 *       {@code .csv} and {@code .ndjson} at the same path, {@link org.parley.web.Agenda.Page} {@code .ics}, {@link
 *       org.parley.web.Feed.Page} {@code .atom}; {@link org.parley.web.Deed} takes what a form posts;
 *   <li>add it to the list in {@code org.parley.web.page.Pages};
 *   <li>write the template: {@code @param Frame frame}, {@code @param ThePage.View page}, and the body inside {@code
 *       @template.layout}. Words that a reader sees go through {@code frame.words()}: {@code say} for the pages' own, {@code label} for
 *       code words of the model. A form that posts
 *       holds {@code @template.csrf(frame = frame)}, or nothing it posts is taken. The table of words is {@code resources/org/parley/web/words}.
 * </ol>
 *
 * <p>A page is a function of the {@link org.parley.web.Visit} alone: the path, the query, the reader's language, the store. Escaping is
 * done by the template engine; nothing here builds HTML from strings, except {@link org.parley.web.draw}, which draws numbers.
 */
@NullMarked
package org.parley.web;

import org.jspecify.annotations.NullMarked;

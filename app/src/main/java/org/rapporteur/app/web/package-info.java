/**
 * The web pages; enter by {@link org.rapporteur.app.web.Pages}.
 *
 * <p>How to add a page:
 *
 * <ol>
 *   <li>a small public final class (templates lie in another package) that is a {@link org.rapporteur.app.web.Page}, given what it needs (mostly the {@code
 *       RegisterStore}) by its constructor. It says its address ("/actors/{id}") and makes a {@link
 *       org.rapporteur.app.web.View} of a request: a template's name, a title and a model, which is a record of the class;
 *   <li>a template of that name in {@code app/src/main/jte}, with {@code @param Frame frame} and {@code @param
 *       ThePage.Model model}, its content within {@code @template.layout(frame = frame, content = @`…`)}. Whoever asks
 *       with htmx is given the content alone;
 *   <li>one line in {@link org.rapporteur.app.web.Pages#all}, and one in {@link org.rapporteur.app.web.Frame#PLACES} when it
 *       belongs in the navigation;
 *   <li>what changes the register is a {@link org.rapporteur.app.web.Form} at an address of its own, listed in {@link
 *       org.rapporteur.app.web.Pages#forms}. Its HTML holds {@code @template.csrf(frame = frame)}; without it the server
 *       refuses.
 * </ol>
 *
 * <p>Query parameters are read with {@link org.rapporteur.app.http.Parameters}, parts of the path with {@link
 * org.rapporteur.app.http.Request#part}; what is wrong in them is a {@link org.rapporteur.app.http.RequestException}, which
 * becomes an error page. Style, script and images are files under {@code resources/org/rapporteur/app/web/static}, served at
 * {@code /static/NAME}. The content security policy allows no script, no {@code style} attribute and no event attribute
 * within a page, and nothing from elsewhere: geometry goes into SVG attributes, behaviour into files. Templates escape all
 * they print; {@code $unsafe} is never used. Words of reports stand in {@code <bdi>} or an element with {@code dir="auto"},
 * so that signs that turn the direction of writing end with them.
 *
 * <p>The only package that names the template library.
 */
@NullMarked
package org.rapporteur.app.web;

import org.jspecify.annotations.NullMarked;

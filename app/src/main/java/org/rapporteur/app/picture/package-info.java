/**
 * Timeline, map and network worked out to the point of being drawn; enter by {@link
 * org.rapporteur.app.picture.TimelinePicture}, {@link org.rapporteur.app.picture.MapPicture} and {@link
 * org.rapporteur.app.picture.NetworkPicture}.
 *
 * <p>Pure functions: the same findings give the same picture. Lengths are units of the picture's own size, from its upper
 * left corner.
 */
@NullMarked
package org.rapporteur.app.picture;

import org.jspecify.annotations.NullMarked;

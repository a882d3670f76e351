/**
 * Mentions become places with coordinates; enter by {@link org.rapporteur.place.PlaceFinder}.
 *
 * <p>What is known of places comes from two files: the gazetteer, GeoNames in a compact form made by {@link
 * org.rapporteur.place.GazetteerBuilder}, and {@code places.txt}, kept by hand, with what the news of conflicts knows and
 * GeoNames does not. {@link org.rapporteur.place.Gazetteer} joins them.
 */
@NullMarked
package org.rapporteur.place;

import org.jspecify.annotations.NullMarked;

package org.rapporteur.place;

import java.util.HashSet;
import java.util.Set;

/**
 * The middle of an area of which only the towns are known: the mean over the half-degree squares in which a town lies.
 * A mean over people would sit on the largest town; the squares come nearer to the middle of the land.
 */
final class Centre {
    private final Set<Long> squares = new HashSet<>();
    private double latitudes;
    private double easts;
    private double norths;
    private long people;

    void add(double latitude, double longitude, long population) {
        people += population;
        long square = Math.round(Math.floor(latitude * 2)) * 10_000 + Math.round(Math.floor(longitude * 2));
        if (squares.add(square)) {
            latitudes += latitude;
            easts += Math.cos(Math.toRadians(longitude));
            norths += Math.sin(Math.toRadians(longitude));
        }
    }

    boolean isEmpty() {
        return squares.isEmpty();
    }

    double latitude() {
        return latitudes / squares.size();
    }

    /** Through the circle, so that a country on both sides of the date line has its middle there. */
    double longitude() {
        return Math.toDegrees(Math.atan2(norths, easts));
    }

    int population() {
        return (int) Math.min(Integer.MAX_VALUE, people);
    }
}

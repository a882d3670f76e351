package org.rapporteur.app.picture;

import java.util.Collection;

/** The room that something takes in a picture. */
record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isFree(Collection<Box> taken) {
        return taken.stream().noneMatch(this::meets);
    }

    boolean isInside(double width, double height) {
        return left >= 0 && top >= 0 && right <= width && bottom <= height;
    }

    Box moved(double x, double y) {
        return new Box(left + x, top + y, right + x, bottom + y);
    }
}

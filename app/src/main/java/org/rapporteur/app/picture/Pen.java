package org.rapporteur.app.picture;

/** Draws one closed line. */
final class Pen {
    private final StringBuilder line = new StringBuilder();
    private int x;
    private int y;
    private int left = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int top = Integer.MAX_VALUE;
    private int bottom = Integer.MIN_VALUE;

    /** @param points x and y in turn */
    void follow(int[] points, boolean backwards) {
        for (int i = 0; i < points.length; i += 2) {
            int at = backwards ? points.length - 2 - i : i;
            to(points[at], points[at + 1]);
        }
    }

    private void to(int nextX, int nextY) {
        if (line.length() == 0) {
            line.append('M').append(nextX).append(' ').append(nextY).append('l');
        } else if (nextX != x || nextY != y) {
            line.append(nextX - x).append(' ').append(nextY - y).append(' ');
        }
        x = nextX;
        y = nextY;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    /** Nothing where the line lies beside the picture, or is too small to be seen. */
    void append(StringBuilder path) {
        boolean beside = right < 0 || left > Viewport.WIDTH * 10 || bottom < 0 || top > Viewport.HEIGHT * 10;
        if (!beside && (right - left > 8 || bottom - top > 8)) {
            path.append(line).append('z');
        }
    }
}

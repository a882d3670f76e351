package org.rapporteur.app.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of the countries as Natural Earth draws them at 1:50 million (public domain), out of {@code outlines.bin}.
 *
 * <p>The file is a row of zigzag varints: the number of arcs; for each arc the number of its points and the longitude and
 * latitude of each in thousandths of a degree, less those of the point before; the number of rings; for each ring the number
 * of its arcs and their numbers, {@code ~n} for arc n backwards. An arc is shared by the countries on its two sides, so a
 * border stays one line when points are left out. It was made of {@code countries-50m.json} of the npm package world-atlas 2.0.2.
 */
public final class Outlines {
    private static final double THOUSANDTHS = 1000;
    private static final int ROUND = 360_000;
    private static final int POLE = -90_000;
    /** Points nearer to the last one drawn than this are left out. */
    private static final double NEAR = 0.8;
    /** How far beside the picture a line is followed. */
    private static final double BESIDE = 300;
    /** Degrees. */
    private static final double OVER = 20;

    private final int[][] arcs;
    private final int[][] rings;

    private Outlines(int[][] arcs, int[][] rings) {
        this.arcs = arcs;
        this.rings = rings;
    }

    public static Outlines load() {
        try (@Nullable InputStream file = Outlines.class.getResourceAsStream("outlines.bin")) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its file outlines.bin; install it again");
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(file));
            return new Outlines(arcs(in), rings(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The outlines of countries cannot be read from the program", e);
        }
    }

    private static int[][] arcs(DataInputStream in) throws IOException {
        int[][] arcs = new int[number(in)][];
        for (int at = 0; at < arcs.length; at++) {
            int[] arc = new int[2 * number(in)];
            for (int i = 0; i < arc.length; i++) {
                arc[i] = number(in) + (i < 2 ? 0 : arc[i - 2]);
            }
            unwrap(arc);
            arcs[at] = arc;
        }
        return arcs;
    }

    /** A line over the 180th meridian goes on beyond 180 degrees, and not back around the earth. */
    private static void unwrap(int[] arc) {
        for (int at = 2; at < arc.length; at += 2) {
            arc[at] += turns(arc[at - 2] - arc[at]);
        }
    }

    /** The whole turns around the earth in a difference of longitudes. */
    private static int turns(int difference) {
        return (int) Math.round((double) difference / ROUND) * ROUND;
    }

    private static int[][] rings(DataInputStream in) throws IOException {
        int[][] rings = new int[number(in)][];
        for (int at = 0; at < rings.length; at++) {
            rings[at] = new int[number(in)];
            for (int i = 0; i < rings[at].length; i++) {
                rings[at][i] = number(in);
            }
        }
        return rings;
    }

    private static int number(DataInputStream in) throws IOException {
        int number = 0;
        int shift = 0;
        int part = in.readUnsignedByte();
        while (part > 127) {
            number |= (part & 127) << shift;
            shift += 7;
            part = in.readUnsignedByte();
        }
        number |= part << shift;
        return (number >>> 1) ^ -(number & 1);
    }

    /** What lies in the viewport, as the {@code d} of an SVG path in tenths of the picture's units. */
    public String path(Viewport view) {
        StringBuilder path = new StringBuilder();
        for (int turn = -1; turn <= 1; turn++) {
            if (reaches(view, turn)) {
                draw(view, turn * ROUND, path);
            }
        }
        return path.toString();
    }

    /** Whether the earth, so many times turned, lies in the viewport; a country may go a little beyond 180 degrees. */
    private static boolean reaches(Viewport view, int turn) {
        double half = 180.0 / view.zoom();
        double middle = 360.0 * turn - view.longitude();
        return Math.abs(middle) < half + 180 + OVER;
    }

    private void draw(Viewport view, int turned, StringBuilder path) {
        int[][] drawn = new int[arcs.length][];
        for (int at = 0; at < arcs.length; at++) {
            drawn[at] = drawn(arcs[at], turned, view);
        }
        for (int[] ring : rings) {
            draw(ring, drawn, turned, view).append(path);
        }
    }

    private Pen draw(int[] ring, int[][] drawn, int turned, Viewport view) {
        Pen pen = new Pen();
        int begin = begin(ring[0]);
        int end = begin;
        for (int number : ring) {
            int shift = turns(end - begin(number));
            int arc = number < 0 ? ~number : number;
            pen.follow(shift == 0 ? drawn[arc] : drawn(arcs[arc], shift + turned, view), number < 0);
            end = begin(~number) + shift;
        }
        if (turns(end - begin) != 0) { // Antarctica goes once around the pole
            pen.follow(drawn(new int[] {end, POLE, begin, POLE}, turned, view), false);
        }
        return pen;
    }

    /** The longitude at which an arc begins when it is followed as a ring has it. */
    private int begin(int number) {
        return number < 0 ? arcs[~number][arcs[~number].length - 2] : arcs[number][0];
    }

    /** Where the points of an arc are in the picture; its ends always, those beside the picture on its rim. */
    private static int[] drawn(int[] arc, int shift, Viewport view) {
        int[] points = new int[arc.length];
        int length = 0;
        for (int at = 0; at < arc.length; at += 2) {
            int x = tenths(view.x((arc[at] + shift) / THOUSANDTHS), Viewport.WIDTH);
            int y = tenths(view.y(arc[at + 1] / THOUSANDTHS), Viewport.HEIGHT);
            boolean end = at == 0 || at == arc.length - 2;
            if (end || Math.hypot(x - points[length - 2], y - points[length - 1]) >= NEAR * 10) {
                points[length++] = x;
                points[length++] = y;
            }
        }
        return java.util.Arrays.copyOf(points, length);
    }

    private static int tenths(double at, int size) {
        return (int) Math.round(Math.max(-BESIDE, Math.min(size + BESIDE, at)) * 10);
    }
}

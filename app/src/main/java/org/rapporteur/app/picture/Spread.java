package org.rapporteur.app.picture;

import java.util.ArrayList;
import java.util.List;

/** Pushes apart the nodes of a network whose circles and names would lie on each other, along the shorter way, within the picture. */
final class Spread {
    private static final int ROUNDS = 300;
    private static final double GAP = 6;

    private Spread() {}

    /**
     * @param boxes the room of each node with its name, where the layout has put it
     * @return how far each is to be moved, in the same order
     */
    static List<Layout.Spot> of(List<Box> boxes, double width, double height) {
        List<Box> now = new ArrayList<>(boxes);
        boolean met = true;
        for (int round = 0; met && round < ROUNDS; round++) {
            met = false;
            for (int one = 0; one < now.size(); one++) {
                for (int other = one + 1; other < now.size(); other++) {
                    if (now.get(one).meets(now.get(other))) {
                        part(now, one, other, width, height);
                        met = true;
                    }
                }
            }
        }
        List<Layout.Spot> moves = new ArrayList<>();
        for (int at = 0; at < now.size(); at++) {
            Box before = boxes.get(at);
            moves.add(new Layout.Spot(
                    now.get(at).left() - before.left(), now.get(at).top() - before.top()));
        }
        return moves;
    }

    private static void part(List<Box> boxes, int one, int other, double width, double height) {
        Box here = boxes.get(one);
        Box there = boxes.get(other);
        double overX = Math.min(here.right(), there.right()) - Math.max(here.left(), there.left()) + GAP;
        double overY = Math.min(here.bottom(), there.bottom()) - Math.max(here.top(), there.top()) + GAP;
        boolean aside = overX < overY;
        boolean before = aside
                ? here.left() + here.right() <= there.left() + there.right()
                : here.top() + here.bottom() <= there.top() + there.bottom();
        double by = (aside ? overX : overY) / 2 * (before ? -1 : 1);
        boxes.set(one, inside(here.moved(aside ? by : 0, aside ? 0 : by), width, height));
        boxes.set(other, inside(there.moved(aside ? -by : 0, aside ? 0 : -by), width, height));
    }

    private static Box inside(Box box, double width, double height) {
        double x = box.left() < 0 ? -box.left() : Math.min(0, width - box.right());
        double y = box.top() < 0 ? -box.top() : Math.min(0, height - box.bottom());
        return box.moved(x, y);
    }
}

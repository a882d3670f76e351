package org.rapporteur.actor;

import java.util.List;

/** Whether two written names can be one name: "Jeffery" and "Jeffrey". Exact where in doubt: a surname alone proves nothing. */
final class Spelling {
    private Spelling() {}

    /** Whether two words differ by a slip or a transliteration at most: one letter in five, the first letter the same. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 5 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        return distance(one, other) <= (shorter >= 8 ? 2 : 1);
    }

    /** Whether two names of several words can be one person's: surnames alike, and given names alike or initials of each other. */
    static boolean samePerson(List<String> one, List<String> other) {
        if (!alike(last(one), last(other))) {
            return false;
        }
        if (one.size() == 1 || other.size() == 1) {
            return true;
        }
        String given = String.join("", one.subList(0, one.size() - 1));
        String otherGiven = String.join("", other.subList(0, other.size() - 1));
        return alike(given, otherGiven)
                || isInitialOf(given, otherGiven)
                || isInitialOf(otherGiven, given)
                || (one.get(0).equals(other.get(0))
                        && one.get(0).length() > 2
                        && Math.abs(one.size() - other.size()) == 1);
    }

    private static boolean isInitialOf(String initial, String given) {
        return initial.length() == 1 && given.startsWith(initial);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(one, other, cost, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(String one, String other, int[][] cost, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}

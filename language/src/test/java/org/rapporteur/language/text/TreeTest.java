package org.rapporteur.language.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeTest {
    /** 4 has three children, 1 hangs on the root, 6. */
    private static final int[] HEADS = {1, 6, 4, 4, 1, 4, -1, 8, 6};

    private final Tree tree = tree(HEADS);

    @Test
    void childrenComeFromLeftToRight() {
        assertThat(tree.children(4)).containsExactly(2, 3, 5);
        assertThat(tree.childCount(4)).isEqualTo(3);
        assertThat(tree.child(4, 1)).isEqualTo(3);
        List<Integer> given = new ArrayList<>();
        tree.forEachChild(4, given::add);
        assertThat(given).containsExactly(2, 3, 5);
    }

    @Test
    void theWayBetweenTwoGoesOverTheOneAboveBoth() {
        assertThat(tree.path(5, 7)).containsExactly(5, 4, 1, 6, 8, 7);
        assertThat(tree.path(6, 4)).containsExactly(6, 1, 4);
        assertThat(tree.path(3, 3)).containsExactly(3);
        assertThat(tree.commonAncestor(5, 7)).isEqualTo(6);
        assertThat(tree.depth(5)).isEqualTo(3);
    }

    @Test
    void betweenTwoRootsThereIsNoWay() {
        assertThat(tree(-1, -1).path(0, 1)).isEmpty();
        assertThat(tree(-1, -1).commonAncestor(0, 1)).isEqualTo(Tree.NONE);
    }

    @Test
    void aSubtreeIsInTheOrderOfTheSentence() {
        assertThat(tree.subtree(1)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(tree.subtree(7)).containsExactly(7);
        assertThat(tree.root()).isEqualTo(6);
    }

    @Test
    void aRelationHoldsForItsSubtypes() {
        Tree one = new Tree(new int[] {-1}, List.of("obl:agent"));
        assertThat(one.hasRelation(0, "obl")).isTrue();
        assertThat(one.hasRelation(0, "obl:agent")).isTrue();
        assertThat(one.hasRelation(0, "obl:tmod", "ob")).isFalse();
    }

    @Test
    void placesOutsideAreRefused() {
        assertThatThrownBy(() -> tree.child(4, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.head(9)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree(1, 0)).hasMessageContaining("circle");
        assertThatThrownBy(() -> tree(7)).hasMessageContaining("outside the sentence");
    }

    @Test
    void anyTreeAgreesWithItself() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            Tree any = random(random, 1 + random.nextInt(30));
            for (int token = 0; token < any.size(); token++) {
                int above = token;
                assertThat(any.subtree(any.root())).hasSize(any.size());
                assertThat(any.subtree(token))
                        .containsExactly(IntStream.range(0, any.size())
                                .filter(one -> any.isWithin(one, above))
                                .toArray());
                int other = random.nextInt(any.size());
                int[] path = any.path(token, other);
                assertThat(path).startsWith(token).endsWith(other).doesNotHaveDuplicates();
                for (int at = 1; at < path.length; at++) {
                    assertThat(any.head(path[at]) == path[at - 1] || any.head(path[at - 1]) == path[at])
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aVeryDeepTreeIsWalked() {
        int size = 200_000;
        int[] heads = new int[size];
        for (int token = 0; token < size; token++) {
            heads[token] = token - 1;
        }
        Tree deep = new Tree(heads, Collections.nCopies(size, "dep"));
        assertThat(deep.subtree(0)).hasSize(size);
        assertThat(deep.path(0, size - 1)).hasSize(size);
    }

    private static Tree tree(int... heads) {
        return new Tree(heads, Collections.nCopies(heads.length, "dep"));
    }

    private static Tree random(Random random, int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        int[] heads = new int[size];
        for (int at = 0; at < size; at++) {
            heads[order.get(at)] = at == 0 ? -1 : order.get(random.nextInt(at));
        }
        return tree(heads);
    }
}

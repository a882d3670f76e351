package org.rapporteur.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashTableTest {
    @Test
    void keepsTheBitsOfAllThatIsAddedForOneHash() {
        HashTable.Collector collector = new HashTable.Collector();
        collector.add(42, 1);
        collector.add(-7, 2);
        collector.add(42, 4);

        HashTable table = collector.collected();

        assertThat(table.get(42)).isEqualTo(5);
        assertThat(table.get(-7)).isEqualTo(2);
        assertThat(table.get(43)).isZero();
    }

    @Test
    void growsWithWhatIsAdded() {
        HashTable.Collector collector = new HashTable.Collector();
        for (int hash = 0; hash < 1000; hash++) {
            collector.add(hash * 31, 1 + hash % 3);
        }

        HashTable table = collector.collected();

        for (int hash = 0; hash < 1000; hash++) {
            assertThat(table.get(hash * 31)).as("hash %d", hash).isEqualTo(1 + hash % 3);
        }
        assertThat(table.get(17)).isZero();
    }
}

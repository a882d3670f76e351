package org.rapporteur.register;

/** Numbers made of words, the same on every machine: for finding what is alike without comparing everything. */
final class Fingerprint {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** FNV-1a over the chars, then mixed. */
    static long of(CharSequence words) {
        long hash = FNV_BASIS;
        for (int at = 0; at < words.length(); at++) {
            hash = (hash ^ words.charAt(at)) * FNV_PRIME;
        }
        return mixed(hash);
    }

    /** One of many independent functions of a fingerprint: MurmurHash3's finaliser over it and a seed. */
    static long of(long fingerprint, int seed) {
        return mixed(fingerprint ^ mixed(seed + 1L));
    }

    private static long mixed(long value) {
        long hash = value;
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}

package org.rapporteur.actor;

/** Ids made of names, for actors that the authority file does not know: "person:ali-hassan". */
final class Ids {
    private Ids() {}

    static String of(String kind, String name) {
        return kind + ":" + String.join("-", NameWords.keys(name));
    }
}

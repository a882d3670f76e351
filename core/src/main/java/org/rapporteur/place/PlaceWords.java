package org.rapporteur.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** The words around and among names that tell places from other things; from {@code place-words.txt}. */
final class PlaceWords {
    private final Map<String, Set<String>> groups = new HashMap<>();

    PlaceWords(Knowledge knowledge) {
        Table table = knowledge.table("place-words.txt", Set.of("words"));
        for (Entry entry : table.entries()) {
            table.required(entry, "words");
            groups.put(entry.id(), new HashSet<>(entry.all("words")));
        }
        for (Group group : Group.values()) {
            groups.computeIfAbsent(group.id(), any -> Set.of());
        }
        table.check();
    }

    /** @param word in small letters */
    boolean is(Group group, String word) {
        return groups.getOrDefault(group.id(), Set.of()).contains(word);
    }

    enum Group {
        /** Before a place: "in". */
        WITHIN,
        /** Before a place or something else: "from". */
        TOWARDS,
        /** Before any name, and part of none, with a capital when it begins the sentence: "The". */
        FUNCTION,
        /** Before a person's name: "President". */
        TITLE,
        /** After a person's name: "said". */
        SPEAKING,
        /** Plain English words and names of months, firms and the like that are also towns. */
        COMMON,
        /** Given names and surnames that are also towns. */
        PERSON,
        /** Ends of names of areas that belong to the name: "County". */
        AREA,
        /** Ends of names that keep the place before them a place: "Police". */
        BODY,
        /** Ends and beginnings of names in which the place is no place of its own: "Street". */
        THING,
        /** Before a name, and part of no name: "northern". */
        DIRECTION,
        /** Kinds of places before "of": "city". */
        KIND,
        /** Whose place is a region of a country and no country: "governor". */
        REGIONAL,
        /** Small words inside names: "de". */
        PARTICLE;

        String id() {
            return PlaceNames.lower(name());
        }
    }
}

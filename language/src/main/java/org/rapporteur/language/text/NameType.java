package org.rapporteur.language.text;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of names that are found, with their codes in CoNLL-U ({@code NER=B-PER}). */
public enum NameType {
    PERSON("PER"),
    ORGANISATION("ORG"),
    PLACE("LOC"),
    GROUP("GRP");

    private final String code;

    NameType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<NameType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}

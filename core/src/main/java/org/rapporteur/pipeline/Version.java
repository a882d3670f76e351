package org.rapporteur.pipeline;

/** The versions that every finding carries. */
public final class Version {
    /** Of the program: rules, knowledge files and stages together. A change in what is found is a change of this. */
    public static final String PROGRAM = "0.1.0";

    private Version() {}
}

package org.rapporteur.app.cli;

import java.nio.file.Path;

/** A page fetched from the web and kept in a file while it is read. */
record Page(String address, Path file) {}

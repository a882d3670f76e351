package org.rapporteur.finding.planted;

import org.jsoup.nodes.Document;

/** A noun that names a type of a library that only the reading of sources may name. */
public record NamesALibrary(Document page) {}

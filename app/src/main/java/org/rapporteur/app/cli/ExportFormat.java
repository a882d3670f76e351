package org.rapporteur.app.cli;

/** What can be exported, with the name of the file it is written to. */
enum ExportFormat {
    JSONL("findings.jsonl"),
    CSV("datapackage.json"),
    PLOVER("plover.csv"),
    CAMEO("cameo.tsv"),
    GEOJSON("happenings.geojson"),
    JSONLD("register.jsonld"),
    FTM("entities.ftm.json"),
    HXL("happenings.hxl.csv"),
    GEXF("network.gexf");

    private final String file;

    ExportFormat(String file) {
        this.file = file;
    }

    /** Of several files the one that tells of the others. */
    String file() {
        return file;
    }

    boolean isEventData() {
        return this == PLOVER || this == CAMEO;
    }

    /** Whether it can be made of reports without a register. */
    boolean takesReports() {
        return this != JSONL && this != CSV;
    }
}

package org.rapporteur.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;

/** Reports of one week of talks, read from their words: a wire, a paper that prints it, two others, and an update. */
final class TalksReports {
    private static final ReportReader READER = new ReportReader(Knowledge.builtIn());

    private static final String WIRE =
            "UN envoy Martin Griffiths met Yemeni President Abd-Rabbu Mansour Hadi in Riyadh on Tuesday.\n\nGriffiths said"
                    + " that both parties had agreed to open the road between Hodeidah and Sanaa before the end of the"
                    + " month. Washington accused the Houthis of violating the Stockholm Agreement.\n\nThe Saudi-led"
                    + " coalition said that the Houthis had shelled a market in Taiz on Monday, killing four civilians.";

    static final Findings FIRST = read("wire", "Example Wire", "https://wire.example/talks", WIRE);
    static final Findings COPY =
            read("paper", "The Placeholder Post", "https://post.example/1", WIRE + "\n\nThe talks go on next week.");
    static final Findings OTHER = read(
            "other",
            "Model Dispatch",
            "https://dispatch.example/taiz",
            "Forces loyal to the government shelled a market in Taiz on Monday, killing six civilians, the Houthi movement"
                    + " said. Tehran denied that it had sent arms to the Houthis.");
    static final Findings ACCUSING = read(
            "accusing",
            "Specimen News",
            "https://news.example/arms",
            "Iran sent arms to the Houthis, Washington said. President Abd-Rabbu Mansour Hadi held talks with Martin"
                    + " Griffiths, the UN special envoy, on Tuesday. The de-escalation zone agreement is dead, the State"
                    + " Department said.");
    /** The wire's own update: another id, the same address, more text. */
    static final Findings UPDATE = read(
            "wire-updated",
            "Example Wire",
            "http://www.wire.example/talks?utm_source=mail",
            WIRE + "\n\nUpdates with a denial by the Houthis.");

    static final List<Findings> ALL = List.of(FIRST, COPY, OTHER, ACCUSING);

    private TalksReports() {}

    private static Findings read(String id, String outlet, String url, String text) {
        return READER.read(new Report(
                id,
                Optional.empty(),
                Optional.of(LocalDate.of(2019, 3, 6)),
                Optional.of(outlet),
                List.of(),
                Optional.of("en"),
                Optional.of(url),
                text,
                List.of()));
    }
}

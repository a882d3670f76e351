package org.rapporteur.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.JsonObject;

/**
 * Reports and findings as linked data: schema.org for articles, quotations, claims, events, actors and places; W3C Web Annotation
 * for the words that a finding rests on; PROV for what read them. The context stands in the document, so nothing need be fetched.
 */
public final class JsonLdExport implements Exporter {
    private final Appendable out;
    private final RegisterFacts register;
    private final boolean redacted;
    private final Set<String> written = new HashSet<>();

    /**
     * @param register what people hold of the findings
     * @param redacted whether private persons are left out, and a role stands in place of their names
     */
    public JsonLdExport(Appendable out, RegisterFacts register, boolean redacted) throws IOException {
        this.out = out;
        this.register = register;
        this.redacted = redacted;
        out.append("{\"@context\":").append(context().toString()).append(",\"@graph\":[");
    }

    private static JsonObject context() {
        return new JsonObject()
                .text("@vocab", "https://schema.org/")
                .text("oa", "http://www.w3.org/ns/oa#")
                .text("prov", "http://www.w3.org/ns/prov#")
                .text("rapporteur", LinkedNodes.VOCABULARY);
    }

    @Override
    public void add(Findings findings) throws IOException {
        for (JsonObject node : new LinkedNodes(new InReport(findings, register, redacted)).all()) {
            String line = node.toString();
            if (written.add(line)) {
                out.append(written.size() == 1 ? "\n" : ",\n").append(line);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.append("\n]}\n");
    }
}

package org.rapporteur.export;

import java.io.IOException;
import java.util.Iterator;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.FindingsLines;

/** Findings as JSON Lines, as {@code extract} prints them, each with what people hold of it. */
public final class LinesExport implements Exporter {
    private final Appendable out;
    private final RegisterFacts register;

    public LinesExport(Appendable out, RegisterFacts register) {
        this.out = out;
        this.register = register;
    }

    @Override
    public void add(Findings findings) throws IOException {
        Iterator<String> lines =
                FindingsLines.of(findings, register::held).all().iterator();
        while (lines.hasNext()) {
            out.append(lines.next()).append('\n');
        }
    }

    @Override
    public void close() {}
}

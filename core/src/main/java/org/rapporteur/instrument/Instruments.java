package org.rapporteur.instrument;

import java.util.List;
import java.util.Map;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;

/** The agreements and resolutions of one report: their mentions by offset, and each by its id. */
public record Instruments(List<Mention> mentions, Map<String, Instrument> byId) {
    public static final Instruments NONE = new Instruments(List.of(), Map.of());

    public Instruments {
        mentions = List.copyOf(mentions);
        byId = Map.copyOf(byId);
    }
}

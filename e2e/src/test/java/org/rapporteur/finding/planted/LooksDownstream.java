package org.rapporteur.finding.planted;

import org.rapporteur.event.EventCoder;

/** A noun that knows who finds it. */
public record LooksDownstream(EventCoder coder) {}

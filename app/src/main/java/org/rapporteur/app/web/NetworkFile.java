package org.rapporteur.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.picture.NetworkPicture;
import org.rapporteur.app.picture.Tie;
import org.rapporteur.export.Gexf;
import org.rapporteur.register.Days;

/** The actors and ties that a picture shows, as GEXF 1.2. */
final class NetworkFile {
    private NetworkFile() {}

    /** @param reviewed ties of the findings alone that a person vouches for */
    static String of(NetworkPicture picture, List<Tie> reviewed) {
        try {
            return Gexf.of(
                    picture.nodes().stream().map(NetworkFile::node).toList(),
                    picture.strokes().stream()
                            .map(stroke -> edge(stroke.tie(), reviewed))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("A network cannot be written into memory", e);
        }
    }

    private static Gexf.Node node(NetworkPicture.Node node) {
        return new Gexf.Node(node.id(), node.name(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Gexf.Edge edge(Tie tie, List<Tie> reviewed) {
        return new Gexf.Edge(
                tie.from(),
                tie.to(),
                tie.kind().words(),
                tie.kind().hasDirection(),
                tie.times(),
                reviewed.stream()
                        .filter(one -> one.isBetween(tie))
                        .mapToInt(Tie::times)
                        .sum(),
                tie.first().map(Days::written),
                tie.last().map(Days::written));
    }
}

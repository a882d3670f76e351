package org.rapporteur.statement;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Cast;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.ChainLink;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.OneSided;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Statement;

/**
 * Tells whether a report lets one side speak. A side is a body with those who hold an office in it or speak on its behalf.
 * Whoever is not known counts as another voice, so that a report is rather not marked.
 */
public final class SideFinder {
    /** With fewer statements one speaker shows nothing. */
    private static final int FEWEST = 4;

    private static final double ALONE = 0.9;
    /** In what a side has published itself others may be quoted now and then. */
    private static final double MOSTLY = 0.5;

    private static final String MEDIA = "MED";
    private static final Set<Statement.Status> SPOKEN = Set.of(Statement.Status.MADE, Statement.Status.ANNOUNCED);

    private final Report report;
    private final Cast cast;

    public SideFinder(Report report, Cast cast) {
        this.report = report;
        this.cast = cast;
    }

    /** Empty when several sides speak, or too little is said. */
    public Optional<OneSided> find(Collection<Statement> statements) {
        List<Statement> voices = statements.stream()
                .filter(statement -> statement.depth() == 0 && SPOKEN.contains(statement.status()))
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        voices.forEach(statement -> sides(statement).forEach(side -> counts.merge(side, 1, Integer::sum)));
        return counts.keySet().stream()
                .max(Comparator.<String>comparingInt(counts::get)
                        .thenComparing(id -> isPerson(id) ? 0 : 1)
                        .thenComparing(Comparator.reverseOrder()))
                .flatMap(side -> oneSided(side, voices));
    }

    private Optional<OneSided> oneSided(String side, List<Statement> voices) {
        List<Statement> own = voices.stream()
                .filter(statement -> sides(statement).contains(side))
                .toList();
        boolean published = isOutlet(side);
        double share = (double) own.size() / voices.size();
        boolean enough = voices.size() >= FEWEST && share >= ALONE;
        return enough || (published && share > MOSTLY)
                ? Optional.of(new OneSided(
                        side,
                        own.size(),
                        voices.size(),
                        published,
                        own.stream()
                                .map(statement -> statement.source().get(0).span())
                                .distinct()
                                .toList()))
                : Optional.empty();
    }

    /** The ids of the sides that all its sources are of. */
    private Set<String> sides(Statement statement) {
        Set<String> common = new LinkedHashSet<>();
        boolean first = true;
        for (Reference source : statement.source()) {
            Set<String> sides = new LinkedHashSet<>();
            source.actor().flatMap(cast::actor).ifPresent(actor -> bodies(actor).forEach(sides::add));
            statement.behalf().stream().flatMap(body -> body.actor().stream()).forEach(sides::add);
            if (first) {
                common.addAll(sides);
            } else {
                common.retainAll(sides);
            }
            first = false;
        }
        return common;
    }

    /** The actor, and the bodies in which the report gives him an office; without such, those he is known to be in now. */
    private static Stream<String> bodies(Actor actor) {
        List<Actor.Office> told = actor.offices().stream()
                .filter(office -> office.span().isPresent() && office.body().isPresent())
                .toList();
        Stream<Actor.Office> offices = told.isEmpty()
                ? actor.offices().stream().filter(office -> office.to().isEmpty())
                : told.stream();
        return Stream.concat(Stream.of(actor.id()), offices.flatMap(office -> office.body().stream()));
    }

    private boolean isPerson(String id) {
        return cast.actor(id).filter(actor -> actor.kind() == Actor.Kind.PERSON).isPresent();
    }

    /** Whether the report was published by the side; a newspaper that is quoted is no side of its own. */
    private boolean isOutlet(String side) {
        Stream<String> outlets = Stream.concat(
                report.outlet().stream(),
                report.chain().stream()
                        .filter(link -> link.role() == ChainLink.Role.PUBLISHER || link.role() == ChainLink.Role.ORIGIN)
                        .map(ChainLink::name));
        Optional<Actor> body = cast.actor(side).filter(actor -> !actor.sector().equals(Optional.of(MEDIA)));
        return body.isPresent()
                && outlets.anyMatch(outlet -> Stream.concat(Stream.of(body.get().name()), written(side))
                        .anyMatch(name -> plain(name).equals(plain(outlet)) || isOfficeOf(body.get(), name, outlet)));
    }

    /** How the report names the side. */
    private Stream<String> written(String side) {
        return cast.mentions().stream()
                .filter(mention -> mention.actor().equals(Optional.of(side)))
                .filter(mention -> mention.type() == Mention.Type.ORGANISATION || mention.type() == Mention.Type.GROUP)
                .map(Mention::text);
    }

    /** "National Coalition Media Office": a body's name in that of an outlet; a state's is in many ("Syria Times"). */
    private static boolean isOfficeOf(Actor body, String name, String outlet) {
        boolean own = body.kind() == Actor.Kind.ORGANISATION || body.kind() == Actor.Kind.GROUP;
        return own && name.contains(" ") && (" " + plain(outlet) + " ").contains(" " + plain(name) + " ");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
    }
}

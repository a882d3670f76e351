package org.rapporteur.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.correction.Review;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.NamedPlace;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.json.JsonObject;
import org.rapporteur.json.PlaceId;
import org.rapporteur.language.text.Span;

/** The nodes of linked data that one report gives. */
final class LinkedNodes {
    /** Where our own terms live: {@code act}, {@code status}, {@code asked} and the like, as docs/findings.md explains them. */
    static final String VOCABULARY = "urn:rapporteur:vocabulary:";

    private static final String OWN = "rapporteur:";
    private static final String ID = "@id";
    private static final String TYPE = "@type";

    private final InReport in;
    private final Report report;

    LinkedNodes(InReport in) {
        this.in = in;
        this.report = in.findings().report();
    }

    /** Article, actors, places, then the findings, each with the annotation that holds its evidence. */
    List<JsonObject> all() {
        Findings findings = in.findings();
        List<JsonObject> nodes = new ArrayList<>();
        nodes.add(article());
        findings.actors().stream()
                .filter(actor -> !in.hides(actor))
                .map(LinkedNodes::actor)
                .forEach(nodes::add);
        findings.places().stream()
                .map(NamedPlace::place)
                .map(LinkedNodes::place)
                .forEach(nodes::add);
        findings.of(Statement.class).forEach(statement -> add(quotation(statement), statement, nodes));
        findings.of(Demand.class)
                .forEach(demand -> add(
                        said("Demand", demand, demand.by(), demand.asked())
                                .objects(OWN + "of", references(demand.of()))
                                .objects(OWN + "target", references(demand.target()))
                                .text(OWN + "force", Cells.lower(demand.force()))
                                .text(OWN + "polarity", Cells.lower(demand.polarity())),
                        demand,
                        nodes));
        findings.of(Commitment.class)
                .forEach(promise -> add(
                        said("Commitment", promise, promise.by(), promise.promised())
                                .objects(OWN + "to", references(promise.to())),
                        promise,
                        nodes));
        findings.of(Refusal.class)
                .forEach(refusal -> add(
                        said("Refusal", refusal, refusal.by(), refusal.refused())
                                .objects(OWN + "to", references(refusal.to())),
                        refusal,
                        nodes));
        Happening.of(findings)
                .forEach(happening ->
                        add(happening.alleged() ? claim(happening) : event(happening), happening.finding(), nodes));
        return nodes;
    }

    private void add(JsonObject node, Finding finding, List<JsonObject> nodes) {
        nodes.add(node);
        nodes.add(annotation(finding));
    }

    private JsonObject article() {
        JsonObject article = node(iri("report", report.id()), "NewsArticle")
                .text("headline", report.title())
                .text("datePublished", report.published().map(Object::toString))
                .text("url", report.url())
                .text("inLanguage", report.language())
                .text("identifier", "sha256:" + in.hash());
        report.outlet()
                .ifPresent(outlet -> article.object(
                        "publisher", new JsonObject().text(TYPE, "Organization").text("name", outlet)));
        return article;
    }

    private static JsonObject actor(Actor actor) {
        String type = switch (actor.kind()) {
            case PERSON -> "Person";
            case STATE -> "Country";
            case GOVERNMENT -> "GovernmentOrganization";
            case ORGANISATION, GROUP -> "Organization";
        };
        return node(iri("actor", actor.id()), type).text("name", actor.name()).texts("alternateName", actor.names());
    }

    private static JsonObject place(Place place) {
        JsonObject node = node(iri("place", PlaceId.of(place)), "Place")
                .text("name", place.name())
                .text(OWN + "precision", Cells.lower(place.precision()))
                .texts(OWN + "claimants", place.claimants());
        place.point()
                .ifPresent(point -> node.object(
                        "geo",
                        new JsonObject()
                                .text(TYPE, "GeoCoordinates")
                                .number("latitude", point.latitude())
                                .number("longitude", point.longitude())
                                .text("addressCountry", place.country())));
        return node;
    }

    private JsonObject quotation(Statement statement) {
        return node(iri("finding", statement.id()), "Quotation")
                .text("text", InReport.join(statement.content(), words -> in.words(words.span())))
                .objects("creator", references(statement.source()))
                .objects(OWN + "addressee", references(statement.addressee()))
                .objects(OWN + "behalf", references(statement.behalf()))
                .object("isPartOf", link(iri("report", report.id())))
                .text(OWN + "act", Cells.lower(statement.act()))
                .text(OWN + "form", Cells.lower(statement.form()))
                .text(OWN + "status", Cells.lower(statement.status()))
                .text(OWN + "modality", Cells.lower(statement.modality()))
                .texts("keywords", statement.topics());
    }

    private JsonObject said(String kind, Finding finding, List<Reference> by, Words words) {
        return new JsonObject()
                .text(ID, iri("finding", finding.id()))
                .texts(TYPE, List.of("Claim", OWN + kind))
                .text("text", in.words(words.span()))
                .objects("creator", references(by))
                .object("isPartOf", link(iri("report", report.id())));
    }

    /** An allegation: whoever is accused is linked by a term that says so, and by no other. */
    private JsonObject claim(Happening alleged) {
        return new JsonObject()
                .text(ID, iri("finding", alleged.finding().id()))
                .texts(TYPE, List.of("Claim", OWN + "Allegation"))
                .text("text", Alleging.sentence(alleged.actors(), alleged.finding(), in))
                .objects("creator", references(alleged.actors()))
                .objects(OWN + "allegedPerpetrator", references(alleged.recipients()))
                .text(OWN + "allegedViolation", alleged.violation())
                .text(OWN + "allegedDate", alleged.when().flatMap(When::edtf))
                .object(
                        OWN + "allegedPlace",
                        alleged.where().flatMap(Where::place).map(place -> link(iri("place", PlaceId.of(place)))))
                .object("isPartOf", link(iri("report", report.id())));
    }

    private JsonObject event(Happening happening) {
        return node(iri("finding", happening.finding().id()), "Event")
                .text("name", happening.type().name())
                .text(OWN + "mode", happening.mode())
                .text(OWN + "cameo", happening.cameo())
                .objects(OWN + "actor", references(happening.actors()))
                .objects(OWN + "recipient", references(happening.recipients()))
                .text("startDate", happening.when().flatMap(When::edtf))
                .object(
                        "location",
                        happening.where().flatMap(Where::place).map(place -> link(iri("place", PlaceId.of(place)))))
                .text("description", in.sentence(happening.finding()))
                .object("subjectOf", link(iri("report", report.id())));
    }

    /** The words that the finding rests on, by themselves and by their place in code points, and what read them. */
    private JsonObject annotation(Finding finding) {
        return node(iri("annotation", finding.id()), "oa:Annotation")
                .object("oa:hasBody", link(iri("finding", finding.id())))
                .objects(
                        "oa:hasTarget",
                        finding.evidence().spans().stream().map(this::target).toList())
                .object(
                        "prov:wasGeneratedBy",
                        new JsonObject()
                                .text(TYPE, "prov:Activity")
                                .text(OWN + "rule", finding.evidence().rule())
                                .text(OWN + "version", finding.evidence().version()))
                .object(
                        "prov:wasInfluencedBy",
                        in.review(finding)
                                .last()
                                .map(stamp -> review(in.review(finding).state(), stamp)));
    }

    /** That a person has looked at it, and what came of it. */
    private static JsonObject review(Review.State state, Stamp stamp) {
        return new JsonObject()
                .text(TYPE, "prov:Activity")
                .text(OWN + "review", Cells.lower(state))
                .text("prov:endedAtTime", stamp.when().toString())
                .object(
                        "prov:wasAssociatedWith",
                        new JsonObject().text(TYPE, "prov:Person").text("name", stamp.who()));
    }

    private JsonObject target(Span span) {
        Span points = in.offsets(span);
        return new JsonObject()
                .object("oa:hasSource", link(iri("report", report.id())))
                .objects(
                        "oa:hasSelector",
                        List.of(
                                new JsonObject()
                                        .text(TYPE, "oa:TextQuoteSelector")
                                        .text("oa:exact", in.words(span)),
                                new JsonObject()
                                        .text(TYPE, "oa:TextPositionSelector")
                                        .number("oa:start", points.start())
                                        .number("oa:end", points.end())));
    }

    /** Those who are known by their ids, others by their words. */
    private List<JsonObject> references(List<Reference> references) {
        return references.stream()
                .map(reference -> in.actors(List.of(reference)).stream()
                        .findFirst()
                        .map(actor -> link(iri("actor", actor)))
                        .orElseGet(() -> new JsonObject().text("name", in.name(reference))))
                .toList();
    }

    private static JsonObject node(String id, String type) {
        return new JsonObject().text(ID, id).text(TYPE, type);
    }

    private static JsonObject link(String id) {
        return new JsonObject().text(ID, id);
    }

    private static String iri(String kind, String id) {
        return "urn:rapporteur:" + kind + ":" + URLEncoder.encode(id, UTF_8).replace("+", "%20");
    }
}

package org.rapporteur.app.rest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Wanted;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.app.telling.StoryAsJson;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.ChainLink;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Contradiction;
import org.rapporteur.register.Fact;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Incidents;
import org.rapporteur.register.Question;
import org.rapporteur.register.Story;
import org.rapporteur.store.RegisterStore;

/** One fact in several reports, and what in reports cannot all be so or may be one. */
final class StoryEndpoints {
    private static final Set<Question.Kind> ASKED =
            EnumSet.of(Question.Kind.CONTRADICTION, Question.Kind.SAME_INCIDENT);

    private final RegisterStore store;

    StoryEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        Set<String> asking = new HashSet<>(FindingEndpoints.then(Wanted.PARAMETERS));
        asking.add("asks");
        return Stream.of(
                Endpoint.list("/stories", FindingEndpoints.then(Wanted.PARAMETERS), this::list),
                Endpoint.of("/stories/{id}", Set.of(), this::one),
                Endpoint.list("/questions", asking, this::questions));
    }

    private Answer list(Request request) {
        Reading reading = AsOf.read(request, store);
        Listing listing = new Listing(request);
        return listing.of(
                reading.stories(new Wanted(request.query(), reading).filter(), listing.paging()),
                story -> StoryAsJson.of(story, story.chains(reading.provenance(story.reports())))
                        .toString());
    }

    private Answer one(Request request) {
        String id = request.part("id");
        Story story = store.story(id)
                .orElseThrow(() -> RequestException.missing(
                        "The register has no story '" + id + "'. See their ids at " + Endpoint.ROOT + "/stories"));
        Reports reports = new Reports(store);
        Remarks remarks = store.remarks();
        Set<String> findings = story.facts().stream().map(Fact::finding).collect(Collectors.toSet());
        return Json.of(StoryAsJson.of(story, story.chains(store.provenance(story.reports())))
                .lines(
                        "told",
                        story.facts().stream()
                                .map(fact -> told(fact, story, reports))
                                .toList())
                .lines(
                        "questions",
                        store.questions(findings).stream()
                                .map(question -> Quoted.json(question, reports, Decision.of(question, remarks)))
                                .toList()));
    }

    private static String told(Fact fact, Story story, Reports reports) {
        return new ObjectLine("told")
                .text("report", fact.report())
                .lines(
                        "chain",
                        reports.get(fact.report()).report().chain().stream()
                                .map(StoryEndpoints::link)
                                .toList())
                .line(
                        "quote",
                        java.util.Optional.of(Quoted.json(
                                new Question.Quote(
                                        fact.report(),
                                        fact.finding(),
                                        fact.words().span()),
                                reports)))
                .lines("alone_has", details(story.onlyIn(fact.report())))
                .lines("lacks", details(story.lackedBy(fact.report())))
                .toString();
    }

    private static String link(ChainLink link) {
        return new ObjectLine("link")
                .name("role", link.role())
                .text("name", link.name())
                .toString();
    }

    private static List<String> details(List<Story.Detail> details) {
        return details.stream()
                .map(detail -> new ObjectLine("detail")
                        .name("of", detail.kind())
                        .text("value", detail.value())
                        .toString())
                .toList();
    }

    private Answer questions(Request request) {
        Set<Question.Kind> wanted = Set.copyOf(request.query().choices("asks", Question.Kind.class));
        if (!ASKED.containsAll(wanted)) {
            throw RequestException.wrong("asks is none that stands here. Give contradiction or same_incident");
        }
        Reading reading = AsOf.read(request, store);
        Filter filter = new Wanted(request.query(), reading).filter();
        List<Question> questions = new ArrayList<>();
        if (wanted.isEmpty() || wanted.contains(Question.Kind.CONTRADICTION)) {
            reading.contradictions(filter).stream().map(Contradiction::question).forEach(questions::add);
        }
        if (wanted.isEmpty() || wanted.contains(Question.Kind.SAME_INCIDENT)) {
            reading.incidents(filter).stream()
                    .map(Incidents.Candidate::question)
                    .forEach(questions::add);
        }
        Remarks remarks = reading.remarks();
        Reports reports = reading.reports();
        return new Listing(request)
                .of(questions, question -> Quoted.json(question, reports, Decision.of(question, remarks)));
    }
}

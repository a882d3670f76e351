package org.rapporteur.app.rest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Wanted;
import org.rapporteur.app.telling.LineAnswers;
import org.rapporteur.app.telling.LineAsJson;
import org.rapporteur.app.telling.OneLine;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Finding;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Line;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Question;
import org.rapporteur.register.Voicing;
import org.rapporteur.store.RegisterStore;

/** Lines of demands, commitments and refusals: one thing, however often it is voiced. */
final class LineEndpoints {
    private final RegisterStore store;

    LineEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        Set<String> known = new HashSet<>(Wanted.PARAMETERS);
        known.add("of");
        return Stream.of(
                Endpoint.list("/lines", FindingEndpoints.then(known), this::list),
                Endpoint.of("/lines/{id}", Set.of(), this::one));
    }

    private Answer list(Request request) {
        Set<Finding.Kind> kinds = Wanted.kinds("of", request.query());
        if (kinds.isEmpty()) {
            kinds = EnumSet.of(Finding.Kind.DEMAND, Finding.Kind.COMMITMENT, Finding.Kind.REFUSAL);
        }
        if (!kinds.stream().allMatch(Voicing::isVoiced)) {
            throw RequestException.wrong("of is a kind that has no lines. Give demand, commitment or refusal");
        }
        Reading reading = AsOf.read(request, store);
        Listing listing = new Listing(request);
        Remarks remarks = reading.remarks();
        return listing.of(
                reading.lines(new Wanted(request.query(), reading).filter().with(kinds), listing.paging()),
                line -> LineAsJson.of(
                                line,
                                Provenance.independent(
                                        reading.provenance(line.reports()).values()),
                                remarks)
                        .toString());
    }

    private Answer one(Request request) {
        String id = request.part("id");
        Line found = store.line(id)
                .orElseThrow(() -> RequestException.missing(
                        "The register has no line '" + id + "'. See their ids at " + Endpoint.ROOT + "/lines"));
        Reports reports = new Reports(store);
        Remarks remarks = store.remarks();
        OneLine one = OneLine.of(found, store, remarks);
        Line line = one.line();
        List<Question> questions = new ArrayList<>(one.questions());
        questions.addAll(new LineAnswers(Reading.of(store)).to(line));
        return Json.of(LineAsJson.of(
                        line,
                        Provenance.independent(store.provenance(line.reports()).values()),
                        remarks)
                .texts("one_with", one.with())
                .lines(
                        "answers",
                        line.answers(remarks).stream()
                                .map(LineEndpoints::answer)
                                .toList())
                .lines(
                        "voicings",
                        line.voicings().stream()
                                .map(voicing -> voicing(voicing, reports))
                                .toList())
                .lines(
                        "questions",
                        questions.stream()
                                .map(question -> Quoted.json(question, line, reports, remarks))
                                .toList()));
    }

    private static String answer(Correction.Answer answer) {
        return new ObjectLine("answer")
                .name("outcome", answer.outcome())
                .text("by", answer.by())
                .text("who", answer.stamp().who())
                .text("when", answer.stamp().when().toString())
                .text("why", answer.stamp().why())
                .text("correction", answer.id())
                .toString();
    }

    private static String voicing(Voicing voicing, Reports reports) {
        return Quoted.json(
                new Question.Quote(
                        voicing.report(), voicing.finding(), voicing.matter().span()),
                reports);
    }
}

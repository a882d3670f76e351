package org.rapporteur.json;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Seen;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;

/** A correction as one line of JSON; {@code docs/schema/correction.schema.json} holds its keys. */
public final class CorrectionLine {
    private CorrectionLine() {}

    /** @param texts the offsets of a report's text, by its id: of the text on which the correction was made */
    public static String of(Correction correction, Function<String, CodePoints> texts) {
        return Line.of("correction", CodePoints.of(""), line -> {
            line.name("type", correction.kind());
            stamp(correction.stamp(), line);
            content(correction, line, texts);
        });
    }

    private static void stamp(Stamp stamp, Line line) {
        line.text("id", stamp.id())
                .text("who", stamp.who())
                .text("when", stamp.when().toString())
                .text("why", stamp.why());
    }

    private static void content(Correction correction, Line line, Function<String, CodePoints> texts) {
        switch (correction.kind()) {
            case ACCEPT, REJECT, ADD, EDIT, REATTRIBUTE -> {
                Correction.OnFinding on = (Correction.OnFinding) correction;
                onFinding(on, line.in(texts.apply(on.seen().finding().report())));
            }
            case MERGE -> {
                Correction.Merge merge = (Correction.Merge) correction;
                line.text("from", merge.from());
                actor("into", merge.into(), line);
            }
            case SPLIT -> split((Correction.Split) correction, line, texts);
            case VERDICT -> {
                Correction.Verdict verdict = (Correction.Verdict) correction;
                line.text("of", verdict.of())
                        .name("verdict", verdict.degree())
                        .text("standard", verdict.standard().map(Line::lower));
            }
            case INCIDENT -> {
                Correction.Incident incident = (Correction.Incident) correction;
                line.text("incident", incident.incident()).texts("allegations", incident.allegations());
            }
            case NOTE -> {
                Correction.Note note = (Correction.Note) correction;
                line.text("on", note.on()).texts("tags", note.tags());
            }
            case ANSWER -> {
                Correction.Answer answer = (Correction.Answer) correction;
                line.text("line", answer.line())
                        .name("outcome", answer.outcome())
                        .text("by", answer.by());
            }
            case UNDO -> line.text("undoes", ((Correction.Undo) correction).undoes());
        }
    }

    private static void onFinding(Correction.OnFinding on, Line line) {
        Seen seen = on.seen();
        finding("finding", seen.finding(), line);
        line.words("words", seen.stretch());
        actors(seen.actors(), line);
        if (on instanceof Correction.Edit edit) {
            finding("after", edit.after(), line);
        } else if (on instanceof Correction.Reattribution reattribution) {
            line.references("source", reattribution.source());
        }
    }

    private static void finding(String key, Finding finding, Line line) {
        line.object(key, inner -> {
            inner.name("kind", finding.kind());
            FindingLine.write(finding, inner);
        });
    }

    private static void split(Correction.Split split, Line line, Function<String, CodePoints> texts) {
        line.text("from", split.from());
        actor("to", split.to(), line);
        line.objects(
                "mentions",
                split.mentions(),
                in -> line.text("report", in.report())
                        .in(texts.apply(in.report()))
                        .words("words", in.words()));
    }

    private static void actors(List<Actor> actors, Line line) {
        line.objects("actors", actors, actor -> {
            line.text("id", actor.id());
            ThingLines.write(actor, line);
        });
    }

    private static void actor(String key, Actor actor, Line line) {
        line.object(key, inner -> {
            inner.text("id", actor.id());
            ThingLines.write(actor, inner);
        });
    }
}

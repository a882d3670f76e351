package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.event.Circumstances;
import org.rapporteur.event.Events;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Report;
import org.rapporteur.instrument.Instruments;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Doc;
import org.rapporteur.statement.Statements;
import org.rapporteur.topic.TopicFinder;

/** Reads what diplomacy turns on: meetings, demands, commitments, refusals and allegations. */
public final class DiplomacyReader {
    private final MeetingReader meetings;
    private final AllegationReader allegations;
    private final DiplomacyWords kinds;
    private final String version;

    public DiplomacyReader(Knowledge knowledge, TopicFinder topics, String version) {
        this.kinds = DiplomacyWords.load(knowledge);
        this.version = version;
        this.meetings = new MeetingReader(topics, kinds, version);
        this.allegations = new AllegationReader(Violations.load(knowledge), topics, kinds, version);
    }

    public List<Finding> read(
            Report report,
            Doc doc,
            Cast cast,
            Instruments instruments,
            List<DateExpression> dates,
            Statements statements,
            Events events) {
        References references = new References(cast);
        Circumstances circumstances = new Circumstances(cast, dates);
        List<Finding> found =
                new ArrayList<>(meetings.read(report.id(), doc, events, cast, instruments, circumstances));
        Wordings wordings = new Wordings(dates, kinds);
        found.addAll(new DemandReader(version, wordings, kinds, statements, references).read());
        found.addAll(new PromiseReader(version, wordings, kinds).read(statements, cast));
        found.addAll(allegations.read(report, doc, references, circumstances, statements));
        return found;
    }
}

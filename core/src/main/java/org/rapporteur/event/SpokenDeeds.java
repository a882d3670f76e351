package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.statement.Statements;

/** Codes what is done by saying something with a word that is no frame: "said that Qatar must mediate" asks. */
final class SpokenDeeds {
    private final FrameLexicon frames;
    private final Statements statements;
    private final StatementParties speakers;
    private final Parties parties;
    private final NearestParty nearest;
    private final OtherSides sides;
    private final PublicLife publicLife;
    private final EventWriter writer;

    SpokenDeeds(
            FrameLexicon frames,
            Statements statements,
            StatementParties speakers,
            Parties parties,
            NearestParty nearest,
            OtherSides sides,
            PublicLife publicLife,
            EventWriter writer) {
        this.frames = frames;
        this.statements = statements;
        this.speakers = speakers;
        this.parties = parties;
        this.nearest = nearest;
        this.sides = sides;
        this.publicLife = publicLife;
        this.writer = writer;
    }

    /** Those in the sentence whose cue is none of {@code used}, the words of frames that were filled. */
    List<Events.Coded> in(Sentence sentence, Set<Token> used, List<Events.Coded> coded) {
        boolean refused = coded.stream().anyMatch(event -> event.event().type() == EventType.REJECT);
        return sentence.tokens().stream()
                .flatMap(word -> statements.of(word).stream())
                .filter(read ->
                        read.predicate().filter(cue -> !used.contains(cue)).isPresent())
                .flatMap(read -> spoken(read, refused).stream())
                .toList();
    }

    /** What is done by saying something with a word that names no deed: "said that Qatar must mediate". */
    private Optional<Events.Coded> spoken(Statements.Read read, boolean refused) {
        Optional<Frame> frame = frames.of(read.statement().act());
        Optional<Token> content = read.contentHead();
        if (frame.isEmpty() || content.isEmpty() || (refused && frame.get().type() == EventType.REJECT)) {
            return Optional.empty();
        }
        List<Token> actors =
                parties.acting(parties.named(speakers.heads(read.statement().source())));
        List<Token> recipients = speakers.heads(read.statement().addressee());
        if (frame.get().recipient().contains("subject")) {
            recipients = speakers.doer(read).orElse(recipients);
        }
        recipients = sides.only(frame.get().type(), actors, recipients).stream()
                .filter(parties::canAct)
                .filter(one -> !actors.contains(one))
                .toList();
        boolean unnamed = recipients.isEmpty() && isAimed(frame.get());
        List<Token> aimed = unnamed
                ? sides.only(frame.get().type(), actors, nearest.below(content.get(), Set.copyOf(actors), false))
                : recipients;
        boolean known = unnamed ? parties.areNames(aimed) : publicLife.holdsAnyOf(aimed);
        return actors.isEmpty() || aimed.isEmpty() || !known || !publicLife.holdsAnyOf(actors)
                ? Optional.empty()
                : read.predicate().map(cue -> writer.write(frame.get(), cue, new Filled(actors, aimed, unnamed)));
    }

    /** Who is asked is named; what is promised is promised to nobody whom it only mentions. */
    private static boolean isAimed(Frame frame) {
        return frame.type() != EventType.REQUEST && frame.type() != EventType.AGREE;
    }
}

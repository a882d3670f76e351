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
        boolean unnamed = recipients.isEmpty() && frame.get().type() != EventType.REQUEST;
        List<Token> aimed =
                unnamed ? sides.only(frame.get().type(), actors, aimedAt(content.get(), actors)) : recipients;
        boolean known = unnamed
                ? parties.areNames(aimed) && !(frame.get().type() == EventType.AGREE && isPrivateWord(actors, aimed))
                : publicLife.holdsAnyOf(aimed);
        return actors.isEmpty()
                        || aimed.isEmpty()
                        || !known
                        || publicLife.isPress(aimed)
                        || publicLife.isPress(actors)
                        || !publicLife.holdsAnyOf(actors)
                ? Optional.empty()
                : read.predicate().map(cue -> writer.write(frame.get(), cue, new Filled(actors, aimed, unnamed)));
    }

    /** Whom what is said is aimed at: not a party that only tells whose or of what kind a thing is ("the Trump trial"). */
    private List<Token> aimedAt(Token content, List<Token> actors) {
        return nearest.below(content, Set.copyOf(actors), false).stream()
                .filter(one -> !one.hasRelation("amod", "compound", "nmod:poss"))
                .toList();
    }

    /** What a person says he will do is promised to nobody; what a state is willing to do is, to the state it concerns. */
    private boolean isPrivateWord(List<Token> actors, List<Token> aimed) {
        return publicLife.arePersons(actors)
                || publicLife.arePersons(aimed)
                || !publicLife.holdsAuthority(actors, List.of())
                || !publicLife.holdsAuthority(aimed, List.of());
    }
}

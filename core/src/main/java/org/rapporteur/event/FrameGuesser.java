package org.rapporteur.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.event.EventWords.Kind;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.network.Vectors;
import org.rapporteur.language.text.Token;

/**
 * Guesses what a verb that no frame knows may mean: by the frame of the verb inside it ("rearrest"), or by the frames of the
 * verbs whose vectors are nearest to its own. A verb near to those of everyday life names no event.
 */
final class FrameGuesser {
    private static final List<String> PREFIXES = List.of("counter", "co-", "re-", "re", "over", "out");
    private static final int SHORTEST_STEM = 4;
    /** How many of the nearest verbs vote. */
    private static final int VOTERS = 5;
    /** The least cosine between the verb and the nearest of the type that wins, and the least share of the votes. */
    private static final double LEAST_COSINE = 0.4;

    private static final double LEAST_SHARE = 0.6;

    private final FrameLexicon frames;
    private final EventWords words;
    private final Vectors vectors;
    private final List<Known> known = new ArrayList<>();

    FrameGuesser(FrameLexicon frames, EventWords words, Vectors vectors) {
        this.frames = frames;
        this.words = words;
        this.vectors = vectors;
        frames.singleVerbs()
                .forEach(frame -> vectorOf(frame.words().get(0))
                        .ifPresent(vector -> known.add(new Known(Optional.of(frame), vector))));
        words.plain()
                .forEach(word -> vectorOf(word).ifPresent(vector -> known.add(new Known(Optional.empty(), vector))));
    }

    /** A verb with its vector, of length 1; without a frame it names no event. */
    private static final class Known {
        private final Optional<Frame> frame;
        private final float[] vector;

        Known(Optional<Frame> frame, float[] vector) {
            this.frame = frame;
            this.vector = vector;
        }
    }

    private record Near(Known verb, double cosine) {}

    /** The frame that the verb may have, marked as a guess; empty when the verb is known, or like none. */
    Optional<Frame> of(Token verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        return frames.knowsVerb(verb) || words.is(verb, Kind.PLAIN)
                ? Optional.empty()
                : inside(lemma).or(() -> like(lemma));
    }

    private Optional<Frame> inside(String lemma) {
        return PREFIXES.stream()
                .filter(lemma::startsWith)
                .map(prefix -> lemma.substring(prefix.length()))
                .filter(stem -> stem.length() >= SHORTEST_STEM)
                .flatMap(stem -> frames.singleVerb(stem).stream())
                .findFirst()
                .map(frame -> frame.guessed(lemma, "from frame " + frame.id()));
    }

    private Optional<Frame> like(String lemma) {
        Optional<float[]> own = vectorOf(lemma);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Near> near = known.stream()
                .map(verb -> new Near(verb, cosine(own.get(), verb.vector)))
                .sorted(Comparator.comparingDouble(Near::cosine).reversed())
                .limit(VOTERS)
                .toList();
        Map<EventType, Double> votes = new EnumMap<>(EventType.class);
        near.forEach(one -> one.verb().frame.ifPresent(frame -> votes.merge(frame.type(), one.cosine(), Double::sum)));
        double all = near.stream().mapToDouble(Near::cosine).sum();
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= LEAST_SHARE * all)
                .flatMap(vote -> near.stream()
                        .filter(one -> one.verb().frame.map(Frame::type).equals(Optional.of(vote.getKey()))))
                .findFirst()
                .filter(best -> best.cosine() >= LEAST_COSINE)
                .flatMap(best -> best.verb()
                        .frame
                        .map(frame -> frame.guessed(
                                lemma, String.format(Locale.ROOT, "like frame %s, %.2f", frame.id(), best.cosine()))));
    }

    private Optional<float[]> vectorOf(String word) {
        float[] vector = new float[vectors.size()];
        if (!vectors.find(Hashes.folded(word), vector)) {
            return Optional.empty();
        }
        double length = Math.sqrt(cosine(vector, vector));
        for (int place = 0; place < vector.length; place++) {
            vector[place] /= (float) length;
        }
        return length == 0 ? Optional.empty() : Optional.of(vector);
    }

    /** The inner product; the cosine of vectors of length 1. */
    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int place = 0; place < one.length; place++) {
            sum += one[place] * other[place];
        }
        return sum;
    }
}

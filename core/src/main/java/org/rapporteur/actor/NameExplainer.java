package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Actor;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Span;

/** Tells what the authority file knows under a name, and why the name is taken for it. */
public final class NameExplainer {
    private final Authority authority;
    private final Map<String, Entry> lines;

    private NameExplainer(Authority authority, Map<String, Entry> lines) {
        this.authority = authority;
        this.lines = lines;
    }

    public static NameExplainer load(Knowledge knowledge) {
        return new NameExplainer(Authority.load(knowledge), Map.copyOf(Authority.lines(knowledge)));
    }

    /**
     * An actor whose name it is or may be.
     *
     * @param line where the actor is on file; empty for a body that every state has ({@code state-bodies.txt})
     * @param reasons why; for a doubtful one, what makes it doubtful
     */
    public record Explanation(Actor actor, Optional<Entry> line, Likeness.Verdict verdict, List<String> reasons) {
        public Explanation {
            reasons = List.copyOf(reasons);
        }
    }

    /** Those whose name it is first, then those whose it may be. */
    public List<Explanation> explain(String name) {
        Map<String, Explanation> found = new LinkedHashMap<>();
        whole(name)
                .flatMap(authority::byId)
                .ifPresent(actor -> note(found, actor, Likeness.Verdict.SAME, List.of("written so on file")));
        authority
                .byAdjective(name)
                .ifPresent(state -> note(found, state, Likeness.Verdict.SAME, List.of("an adjective or people of it")));
        authority
                .byCapital(name)
                .ifPresent(state -> note(
                        found,
                        state,
                        Likeness.Verdict.DOUBTFUL,
                        List.of("its capital stands for the government where it speaks, acts or is dealt with")));
        List<VariantIndex.Candidate> candidates = authority.candidates(name);
        long sure = candidates.stream()
                .filter(candidate -> candidate.likeness().verdict() == Likeness.Verdict.SAME)
                .count();
        for (VariantIndex.Candidate candidate : candidates) {
            List<String> reasons = new ArrayList<>(List.of("on file as '" + candidate.spelling() + "'"));
            reasons.addAll(candidate.likeness().reasons());
            boolean one = sure == 1 && candidate.likeness().verdict() == Likeness.Verdict.SAME;
            if (sure > 1) {
                reasons.add("others are on file under spellings of this name");
            }
            authority
                    .byId(candidate.id())
                    .ifPresent(actor ->
                            note(found, actor, one ? Likeness.Verdict.SAME : Likeness.Verdict.DOUBTFUL, reasons));
        }
        return List.copyOf(found.values());
    }

    private void note(Map<String, Explanation> found, Actor actor, Likeness.Verdict verdict, List<String> reasons) {
        found.putIfAbsent(
                actor.id(), new Explanation(actor, Optional.ofNullable(lines.get(actor.id())), verdict, reasons));
    }

    private Optional<String> whole(String name) {
        var words = NameWords.in(name, new Span(0, name.length()));
        return authority.names().find(name, words).stream()
                .filter(hit -> !words.isEmpty()
                        && hit.span().start() == words.get(0).span().start()
                        && hit.span().end()
                                == words.get(words.size() - 1).span().end())
                .map(NameIndex.Hit::id)
                .findFirst();
    }
}

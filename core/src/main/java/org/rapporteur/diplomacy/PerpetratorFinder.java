package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coreference.References;
import org.rapporteur.diplomacy.DiplomacyWords.Kind;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Who is said to have done a violation, and to whom: read from the places around the word that names it. */
final class PerpetratorFinder {
    private static final int HIGHEST = 3;

    private final References references;

    private final DiplomacyWords kinds;

    PerpetratorFinder(References references, DiplomacyWords kinds) {
        this.references = references;
        this.kinds = kinds;
    }

    /** The heads of those who are said to have done it; empty when nobody is named. */
    List<Token> perpetrators(Token cue) {
        Token at = cue;
        for (int height = 0; height <= HIGHEST; height++) {
            List<Token> found = at.is(Upos.VERB) ? ofVerb(at) : ofNoun(at);
            if (!found.isEmpty()) {
                return found;
            }
            Optional<Token> above = above(at);
            if (above.isEmpty()) {
                return List.of();
            }
            at = above.get();
        }
        return List.of();
    }

    /** The word above that shares its doer: a conjunct, a gathering noun, a verb of doing. */
    private Optional<Token> above(Token at) {
        return at.head()
                .filter(head -> at.hasRelation("conj")
                        || (head.is(Upos.NOUN) && kinds.is(head, Kind.GATHERING))
                        || (head.is(Upos.VERB)
                                && at.hasRelation("obj", "nsubj:pass", "obl")
                                && kinds.is(head, Kind.DOING)));
    }

    private List<Token> ofVerb(Token verb) {
        Predicate predicate = new Predicate(verb);
        Optional<Token> doer = predicate.isPassive() ? predicate.agent() : predicate.subject();
        return doer.filter(this::canBeAccused).map(List::of).orElseGet(() -> ofObject(predicate));
    }

    /** "the crimes of using gas and displacement which the ruler has pursued": what holds of the last holds of all. */
    private List<Token> ofObject(Predicate predicate) {
        List<Token> candidates = new ArrayList<>();
        predicate
                .object()
                .ifPresent(object -> object.children("conj").stream()
                        .filter(conjunct -> conjunct.is(Upos.NOUN))
                        .forEach(conjunct -> candidates.addAll(ofNounAlone(conjunct))));
        return candidates.stream().filter(this::canBeAccused).limit(1).toList();
    }

    private List<Token> ofNoun(Token noun) {
        List<Token> candidates = new ArrayList<>(after(noun, "by"));
        candidates.addAll(noun.children("nmod:poss"));
        noun.children("compound", "amod").stream()
                .filter(modifier ->
                        references.mention(modifier).flatMap(Mention::actor).isPresent())
                .forEach(candidates::add);
        for (Token clause : noun.children("acl")) {
            candidates.addAll(ofClause(clause));
        }
        candidates.addAll(ownersOfPlaces(noun));
        for (Token conjunct : noun.children("conj")) {
            if (conjunct.is(Upos.NOUN)) {
                candidates.addAll(ofNounAlone(conjunct));
            }
        }
        return candidates.stream().filter(this::canBeAccused).limit(1).toList();
    }

    /** What stands after the last of several nouns holds of all: "torture and death inside the jailer's prisons". */
    private List<Token> ofNounAlone(Token noun) {
        List<Token> candidates = new ArrayList<>(after(noun, "by"));
        for (Token clause : noun.children("acl")) {
            candidates.addAll(ofClause(clause));
        }
        candidates.addAll(ownersOfPlaces(noun));
        return candidates;
    }

    /** Whose prisons, camps or hands it happens in: "inside the jailer's prisons". */
    private List<Token> ownersOfPlaces(Token noun) {
        List<Token> owners = new ArrayList<>();
        for (NounPhrase.Complement complement : NounPhrase.complements(noun)) {
            boolean held = kinds.is(complement.head(), Kind.HOLDING);
            if (held && Set.of("in", "inside", "at", "within").contains(complement.preposition())) {
                owners.addAll(complement.head().children("nmod:poss"));
                complement.head().children("compound").stream()
                        .filter(references::isActor)
                        .forEach(owners::add);
            }
        }
        return owners;
    }

    /** A tree may hang the phrase on a list of nouns as if it were one more of them. */
    private static List<Token> after(Token noun, String preposition) {
        Stream<Token> hungAsConjunct = noun.children("conj").stream()
                .filter(conjunct -> conjunct.child("case")
                        .filter(link -> link.lemma().equals(preposition))
                        .isPresent());
        return Stream.concat(
                        NounPhrase.complements(noun).stream()
                                .filter(complement -> complement.preposition().equals(preposition))
                                .map(NounPhrase.Complement::head),
                        hungAsConjunct)
                .toList();
    }

    /** "imposed by the army", "which the army has pursued". */
    private List<Token> ofClause(Token clause) {
        Predicate predicate = new Predicate(clause);
        boolean doing = kinds.is(clause, Kind.DOING);
        if (!doing || predicate.isFuture() || predicate.isConditional() || predicate.isNegated()) {
            return List.of();
        }
        Optional<Token> doer = predicate.isPassive() ? predicate.agent() : predicate.explicitSubject();
        return doer.map(List::of).orElse(List.of());
    }

    private boolean canBeAccused(Token token) {
        return references
                .mention(token)
                .filter(mention -> mention.actor().isPresent() || mention.type() == Mention.Type.DESCRIPTION)
                .isPresent();
    }

    /** The heads of those who are said to have suffered it. */
    List<Token> victims(Token cue) {
        Predicate predicate = new Predicate(cue);
        List<Token> victims = new ArrayList<>();
        if (cue.is(Upos.VERB)) {
            Optional<Token> object = predicate.isPassive() ? predicate.explicitSubject() : predicate.object();
            object.ifPresent(victims::add);
        } else {
            victims.addAll(ofNounOrLast(cue));
        }
        return victims.stream().filter(references::isActor).toList();
    }

    /** "torture and killing of prisoners": what stands behind the last of several nouns holds of all. */
    private static List<Token> ofNounOrLast(Token noun) {
        List<Token> own = sufferers(noun);
        if (!own.isEmpty()) {
            return own;
        }
        Token first = noun.hasRelation("conj") ? noun.head().orElse(noun) : noun;
        return first.children("conj").stream()
                .filter(conjunct -> conjunct.is(Upos.NOUN)
                        && conjunct.index() > noun.index()
                        && conjunct.child("case").isEmpty())
                .reduce((one, next) -> next)
                .map(PerpetratorFinder::sufferers)
                .orElse(List.of());
    }

    private static List<Token> sufferers(Token noun) {
        return Stream.of("on", "against", "of")
                .flatMap(preposition -> after(noun, preposition).stream())
                .toList();
    }
}

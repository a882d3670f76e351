package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Reference;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Token;
import org.rapporteur.statement.StatementWords.Kind;

/** Whose a paper is that speaks: "a statement by the union", "the ministry's report". */
final class Authors {
    private static final Set<String> BY = Set.of("by", "from", "of");

    private final StatementWords kinds;
    private final References references;

    Authors(StatementWords kinds, References references) {
        this.references = references;
        this.kinds = kinds;
    }

    /** The paper, with each of its authors; empty where it is no paper, or nobody known has written it. */
    Optional<List<Reference>> of(Token paper) {
        if (!kinds.is(paper, Kind.PAPER) || references.of(paper).actor().isPresent()) {
            return Optional.empty();
        }
        Reference words = references.of(paper);
        List<Reference> authors = authors(paper)
                .flatMap(author -> references.all(author).stream())
                .filter(author -> author.actor().isPresent())
                .map(author -> new Reference(words.span(), words.text(), author.actor()))
                .toList();
        return authors.isEmpty() ? Optional.empty() : Optional.of(authors);
    }

    private Stream<Token> authors(Token paper) {
        boolean own = kinds.is(paper, Kind.AUTHORED);
        Stream<Token> behind = NounPhrase.complements(paper).stream()
                .filter(complement -> BY.contains(complement.preposition())
                        && (own || !complement.preposition().equals("of")))
                .map(NounPhrase.Complement::head);
        return Stream.concat(paper.children("nmod:poss").stream(), behind);
    }
}

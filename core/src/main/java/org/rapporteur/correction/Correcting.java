package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.OneSided;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;

/** One report, while it takes one correction after the other. */
final class Correcting {
    private final Findings asRead;
    private final String text;
    /** The rejected too, by id. */
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    private final Map<String, Review> reviews = new LinkedHashMap<>();
    private final Map<String, Actor> known = new LinkedHashMap<>();
    /** Actors of whom some mentions have come or gone. */
    private final Set<String> renamed = new HashSet<>();

    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<String> applied = new LinkedHashSet<>();
    private List<Mention> mentions;
    private List<Actor> actors;
    private Optional<OneSided> oneSided;

    Correcting(Findings asRead) {
        this.asRead = asRead;
        text = asRead.report().text();
        asRead.findings().forEach(finding -> findings.put(finding.id(), finding));
        mentions = asRead.mentions();
        actors = asRead.actors();
        oneSided = asRead.oneSided();
    }

    void apply(Correction correction) {
        switch (correction.kind()) {
            case ACCEPT -> change((Correction.Accept) correction, Review.State.ACCEPTED, (now, shift) -> now);
            case REJECT -> change((Correction.Reject) correction, Review.State.REJECTED, (now, shift) -> now);
            case ADD -> change((Correction.Addition) correction, Review.State.ADDED, (now, shift) -> now);
            case EDIT -> {
                Correction.Edit edit = (Correction.Edit) correction;
                change(edit, Review.State.EDITED, (now, shift) -> edited(edit, now, shift));
            }
            case REATTRIBUTE -> {
                Correction.Reattribution other = (Correction.Reattribution) correction;
                change(other, Review.State.EDITED, (now, shift) -> reattributed(other, (Statement) now, shift));
            }
            case MERGE -> merge((Correction.Merge) correction);
            case SPLIT -> split((Correction.Split) correction);
            // They say something beside the findings; see Remarks.
            case VERDICT, INCIDENT, NOTE, ANSWER, UNDO -> {}
        }
    }

    private interface Change {
        /** @param shift by how many chars the words have moved since */
        Finding of(Finding now, int shift);
    }

    /** Whatever else is done to it: the finding is found, or kept as it was seen, and marked as looked at. */
    private void change(Correction.OnFinding correction, Review.State state, Change change) {
        Seen seen = correction.seen();
        if (!seen.finding().report().equals(asRead.report().id())) {
            return;
        }
        Optional<Integer> shift = seen.shift(text);
        if (shift.isEmpty()) {
            doubt(
                    correction,
                    seen.finding().id(),
                    "The words that it was made on are no longer there, or stand there more than once");
            return;
        }
        seen.actors().forEach(actor -> known.put(actor.id(), actor));
        Finding changed = change.of(known(Parts.shift(seen.finding(), shift.get())), shift.get());
        findings.put(changed.id(), changed);
        reviews.put(changed.id(), Review.of(state, correction.stamp()));
        applied.add(correction.id());
    }

    /** The finding as it is now; when it has another id, the one of its kind on the same words; else as it was seen. */
    private Finding known(Finding seen) {
        Finding same = findings.get(seen.id());
        if (same != null && same.evidence().spans().equals(seen.evidence().spans())) {
            return same;
        }
        return findings.values().stream()
                .filter(finding -> Likeness.isSame(finding, seen))
                .findFirst()
                .orElse(seen);
    }

    private Finding edited(Correction.Edit edit, Finding now, int shift) {
        Finding before = Likeness.identified(Parts.shift(edit.seen().finding(), shift), now);
        Finding after = Likeness.identified(Parts.shift(edit.after(), shift), now);
        for (String part : Parts.clashes(now, before, after)) {
            doubt(
                    edit,
                    now.id(),
                    "It was made on another value of '" + part + "' than the report is read with now; the edit stands");
        }
        return Parts.merge(now, before, after);
    }

    private Finding reattributed(Correction.Reattribution correction, Statement now, int shift) {
        Statement moved = Parts.with(now, "source", Parts.shift(correction.source(), shift));
        findings.replaceAll((id, finding) -> Likeness.inherited(finding, now, moved));
        return moved;
    }

    private void merge(Correction.Merge merge) {
        if (actors.stream().anyMatch(actor -> actor.id().equals(merge.from()))) {
            actors = Cast.merged(actors, merge.from(), merge.into());
            change(ActorChange.everywhere(merge.from(), merge.into().id()));
            applied.add(merge.id());
        }
    }

    private void split(Correction.Split split) {
        for (Correction.Split.In in : split.mentions()) {
            if (in.report().equals(asRead.report().id())) {
                known.put(split.to().id(), split.to());
                renamed.add(split.from());
                renamed.add(split.to().id());
                List<Words> there = in.words().stream()
                        .filter(words -> isThere(split, words))
                        .toList();
                if (in.words().isEmpty()) {
                    change(ActorChange.everywhere(split.from(), split.to().id()));
                } else {
                    change(ActorChange.at(there, split.from(), split.to().id(), mentions));
                }
                applied.add(split.id());
            }
        }
    }

    private boolean isThere(Correction.Split split, Words words) {
        boolean there = words.span().end() <= text.length()
                && words.span().in(text).equals(words.text())
                && mentions.stream()
                        .anyMatch(mention -> mention.span().equals(words.span())
                                && mention.actor().filter(split.from()::equals).isPresent());
        if (!there) {
            doubts.add(new Doubt(
                    split.id(),
                    asRead.report().id(),
                    Optional.empty(),
                    "'" + words.text() + "' no longer stands there for " + split.from()));
        }
        return there;
    }

    private void change(ActorChange change) {
        findings.replaceAll((id, finding) -> Parts.map(finding, change::in));
        mentions = Parts.map(mentions, change::in);
        actors = Parts.map(actors, change::in);
        oneSided = Parts.map(oneSided, change::in);
    }

    private void doubt(Correction correction, String finding, String why) {
        doubts.add(new Doubt(correction.id(), asRead.report().id(), Optional.of(finding), why));
    }

    Standing standing() {
        List<Finding> rejected =
                findings.values().stream().filter(this::isRejected).toList();
        List<Finding> standing = findings.values().stream()
                .filter(finding -> !isRejected(finding))
                .toList();
        new Doubting(asRead, reviews).of(standing, rejected).forEach(doubts::add);
        return new Standing(
                new Findings(
                        asRead.report(),
                        asRead.program(),
                        asRead.models(),
                        mentions,
                        asRead.dates(),
                        standing,
                        cast(),
                        asRead.places(),
                        asRead.instruments(),
                        oneSided),
                reviews,
                rejected,
                doubts,
                applied);
    }

    /** Whom nobody names any more is left out; who is named anew, or split, gets the names that stand there. */
    private List<Actor> cast() {
        Set<String> named = Cast.named(Stream.concat(mentions.stream(), findings.values().stream()));
        Set<String> before = Cast.named(Stream.concat(asRead.mentions().stream(), asRead.findings().stream()));
        List<Actor> cast = new ArrayList<>();
        for (Actor actor : actors) {
            known.remove(actor.id());
            if (named.contains(actor.id()) || !before.contains(actor.id())) {
                cast.add(renamed.contains(actor.id()) ? Cast.named(actor, mentions) : actor);
            }
        }
        known.values().stream()
                .filter(actor -> named.contains(actor.id()))
                .forEach(actor -> cast.add(Cast.named(actor, mentions)));
        return cast;
    }

    private boolean isRejected(Finding finding) {
        Review review = reviews.get(finding.id());
        return review != null && review.state() == Review.State.REJECTED;
    }
}

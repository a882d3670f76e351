package org.rapporteur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Place;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;

/**
 * Finds the names of places in a text and says which places they are. A capital that stands for a government
 * ("Damascus rejected") is a place here too; who acts is for a later stage to say. Safe for many threads.
 */
public final class PlaceFinder {
    private final Spotter spotter;
    private final PlaceChooser chooser;

    public PlaceFinder(Gazetteer gazetteer, Knowledge knowledge) {
        PlaceWords words = new PlaceWords(knowledge);
        this.spotter = new Spotter(gazetteer, words);
        this.chooser = new PlaceChooser(gazetteer, words);
    }

    /**
     * All names of places in {@code doc}, by offset.
     *
     * @param country ISO 3166 alpha-2 of the country that the report is known to be from or about, if it is
     */
    public List<Mention> find(Doc doc, Optional<String> country) {
        List<Spot> spots = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            spots.addAll(spotter.spots(sentence));
        }
        List<Spot> accepted = new Acceptance(spots).accepted();
        List<Optional<Place>> places = chooser.choose(doc, accepted, country);
        List<Mention> mentions = new ArrayList<>();
        for (int spot = 0; spot < accepted.size(); spot++) {
            mentions.add(new Mention(
                    accepted.get(spot).span(),
                    accepted.get(spot).span().in(doc.text()),
                    Mention.Type.PLACE,
                    Optional.empty(),
                    true,
                    places.get(spot),
                    Optional.empty()));
        }
        return mentions;
    }
}

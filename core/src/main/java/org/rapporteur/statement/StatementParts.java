package org.rapporteur.statement;

import org.rapporteur.topic.TopicFinder;

/** What reads acts, topics and stances off the words, and the version that reads. */
record StatementParts(
        ActReader acts,
        MoodReader moods,
        AddresseeFinder addressees,
        TopicFinder topics,
        StanceReader stances,
        StatementWords kinds,
        String version) {}

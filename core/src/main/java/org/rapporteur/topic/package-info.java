/** Sentences get topics; enter by {@link org.rapporteur.topic.TopicFinder}. */
@NullMarked
package org.rapporteur.topic;

import org.jspecify.annotations.NullMarked;

package org.rapporteur.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Authority;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.diplomacy.DiplomacyReader;
import org.rapporteur.event.EventCoder;
import org.rapporteur.event.EventOptions;
import org.rapporteur.instrument.InstrumentFinder;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.Problem;
import org.rapporteur.pipeline.Version;
import org.rapporteur.place.Gazetteer;
import org.rapporteur.place.PlaceFinder;
import org.rapporteur.source.SourceOptions;
import org.rapporteur.source.Sources;
import org.rapporteur.statement.StatementReader;
import org.rapporteur.time.DateWords;
import org.rapporteur.topic.TopicFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reports all mistakes in knowledge files. */
@Command(
        name = "check",
        header = "Report every mistake in knowledge files: file, line, what, and how to mend it.",
        footer = {"", "Example:", "  rapporteur knowledge check my-knowledge"})
final class KnowledgeCheckCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Your own files; without it the program's are checked.")
    Optional<Path> folder = Optional.empty();

    @Mixin
    CommonOptions common = new CommonOptions();

    KnowledgeCheckCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Something that reads knowledge files and complains of all mistakes in them. */
    @FunctionalInterface
    private interface Loader {
        Object load(Knowledge knowledge);
    }

    private static final List<Loader> LOADERS = List.of(
            knowledge -> new Sources(SourceOptions.DEFAULT, knowledge),
            Authority::load,
            Agents::load,
            TopicFinder::load,
            knowledge -> new PlaceFinder(Gazetteer.load(knowledge), knowledge),
            DateWords::load,
            InstrumentFinder::new,
            knowledge -> new StatementReader(
                    knowledge, Agents.load(knowledge), TopicFinder.load(knowledge), Version.PROGRAM),
            knowledge -> new EventCoder(knowledge, Agents.load(knowledge), EventOptions.DEFAULT, Version.PROGRAM),
            knowledge -> new DiplomacyReader(knowledge, TopicFinder.load(knowledge), Version.PROGRAM));

    @Override
    public Integer call() {
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new UsageException("There is no folder " + folder.get(), "Name a folder of knowledge files");
        }
        Knowledge knowledge = folder.map(Knowledge.builtIn()::with).orElse(Knowledge.builtIn());
        List<Problem> problems = new ArrayList<>();
        for (Loader loader : LOADERS) {
            try {
                var unused = loader.load(knowledge);
            } catch (KnowledgeException e) {
                problems.addAll(e.problems());
            }
        }
        List<Problem> once = problems.stream().distinct().toList();
        once.forEach(problem -> wiring.out().line(problem.toString()));
        wiring.out().line(once.isEmpty() ? "No mistakes." : Figures.count(once.size(), "mistake") + ".");
        return once.isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }
}

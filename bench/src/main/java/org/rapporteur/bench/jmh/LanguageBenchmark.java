package org.rapporteur.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rapporteur.language.text.Sentence;

/**
 * The stages of the language reader, each given what the stage before it makes of the samples. The line that ends in
 * {@code :words} is words a second; the other one is passes over all texts a second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class LanguageBenchmark {
    @Benchmark
    public void tokens(SampleTexts samples, Words words, Blackhole hole) {
        for (String text : samples.texts()) {
            hole.consume(samples.stages().tokens(text));
        }
        words.words += samples.words();
    }

    @Benchmark
    public void tagsLemmasAndTrees(SampleTexts samples, Words words, Blackhole hole) {
        each(samples.bare(), samples.stages()::trees, hole);
        words.words += samples.words();
    }

    @Benchmark
    public void names(SampleTexts samples, Words words, Blackhole hole) {
        each(samples.parsed(), samples.stages()::names, hole);
        words.words += samples.words();
    }

    /** From raw text to names and trees, as the program does it. */
    @Benchmark
    public void whole(SampleTexts samples, Words words, Blackhole hole) {
        for (String text : samples.texts()) {
            hole.consume(samples.language().read(text));
        }
        words.words += samples.words();
    }

    private static void each(List<List<Sentence>> texts, UnaryOperator<List<Sentence>> stage, Blackhole hole) {
        for (List<Sentence> sentences : texts) {
            hole.consume(stage.apply(sentences));
        }
    }
}

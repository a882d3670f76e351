package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.language.network.Encoder;
import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Rows;

/**
 * Trains an encoder and what is read off it, in batches of sentences. Half of each batch is computed on another thread;
 * which half is fixed, so that the same data and seed give the same numbers on every machine.
 */
final class NetworkTrainer {
    private static final int WORKERS = 2;

    private final Plan plan;
    private final Parameters parameters;
    private final EncoderGradient encoder;
    private final List<Task> tasks;
    private final long seed;
    private final Progress progress;

    /**
     * How long and how fast to learn.
     *
     * @param rounds how often each sentence is read
     * @param batch tokens per step, about
     * @param rate of the first steps; it falls to nothing in a straight line
     */
    record Plan(int rounds, int batch, double rate, EncoderGradient.Hidden hidden) {}

    NetworkTrainer(Plan plan, Parameters parameters, Encoder encoder, List<Task> tasks, long seed, Progress progress) {
        this.plan = plan;
        this.parameters = parameters;
        this.encoder = new EncoderGradient(encoder, plan.hidden());
        this.tasks = tasks;
        this.seed = seed;
        this.progress = progress;
    }

    /**
     * Changes the parameters in place.
     *
     * @param keys of each sentence; sentences are known to the tasks by their places in this list
     * @return the mean of the parameters over the last steps
     */
    Parameters learn(List<int[][]> keys, String what) {
        Adam adam = new Adam(parameters);
        Parameters transposed = parameters.withoutTables().map(Rows::transposed);
        List<Gradient> gradients = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            gradients.add(new Gradient(parameters, transposed));
        }
        Random random = new Random(seed);
        for (int round = 0; round < plan.rounds(); round++) {
            List<List<Integer>> batches = batches(keys, random);
            double loss = 0;
            for (int step = 0; step < batches.size(); step++) {
                loss += learn(batches.get(step), keys, gradients, round);
                double done = (round + (double) step / batches.size()) / plan.rounds();
                adam.step(gradients.get(0).sums(), plan.rate() * (1 - done));
                transposed.all().forEach((name, columns) -> Rows.transpose(parameters.matrix(name), columns));
            }
            progress.report(
                    String.format(Locale.ROOT, "%s: loss %.4f", what, loss / tokens(keys)), round + 1, plan.rounds());
        }
        return adam.average();
    }

    private static long tokens(List<int[][]> keys) {
        return keys.stream().mapToLong(sentence -> sentence.length).sum();
    }

    private List<List<Integer>> batches(List<int[][]> keys, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int sentence = 0; sentence < keys.size(); sentence++) {
            order.add(sentence);
        }
        Collections.shuffle(order, random);
        List<List<Integer>> batches = new ArrayList<>();
        List<Integer> batch = new ArrayList<>();
        int tokens = 0;
        for (int sentence : order) {
            batch.add(sentence);
            tokens += keys.get(sentence).length;
            if (tokens >= plan.batch()) {
                batches.add(batch);
                batch = new ArrayList<>();
                tokens = 0;
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private double learn(List<Integer> batch, List<int[][]> keys, List<Gradient> gradients, int round) {
        int tokens =
                batch.stream().mapToInt(sentence -> keys.get(sentence).length).sum();
        CompletableFuture<Double> other =
                CompletableFuture.supplyAsync(() -> learn(batch, 1, keys, gradients.get(1), round));
        double loss = learn(batch, 0, keys, gradients.get(0), round) + other.join();
        gradients.get(0).add(gradients.get(1));
        float share = 100f / tokens;
        gradients.get(0).sums().all().values().forEach(matrix -> {
            for (float[] row : matrix) {
                scale(row, share);
            }
        });
        return loss;
    }

    private static void scale(float[] row, float share) {
        if (row != null) {
            for (int index = 0; index < row.length; index++) {
                row[index] *= share;
            }
        }
    }

    private double learn(List<Integer> batch, int worker, List<int[][]> keys, Gradient gradient, int round) {
        gradient.clear();
        double loss = 0;
        for (int place = worker; place < batch.size(); place += WORKERS) {
            int sentence = batch.get(place);
            SplittableRandom random = new SplittableRandom((seed * 31 + round) * 1_000_003L + sentence);
            EncoderGradient.Pass pass = encoder.new Pass(keys.get(sentence), random);
            float[][] change = new float[pass.output().length][pass.output()[0].length];
            for (Task task : tasks) {
                loss += task.learn(sentence, pass.output(), change, gradient);
            }
            pass.back(change, gradient);
        }
        return loss;
    }
}

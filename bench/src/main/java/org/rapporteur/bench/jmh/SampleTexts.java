package org.rapporteur.bench.jmh;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rapporteur.bench.reader.RapporteurStages;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.language.Language;
import org.rapporteur.language.text.Sentence;

/** The project's samples, or other texts named by {@code -p path=FILE}, and what each stage makes of them. */
@State(Scope.Benchmark)
public class SampleTexts {
    @Param("samples")
    public String path = "samples";

    @Param({"default", "fast"})
    String model = "default";

    private Language language = Language.english();
    private RapporteurStages stages = RapporteurStages.english();
    private Texts texts = new Texts(List.of("None."), 1);
    private List<List<Sentence>> bare = List.of();
    private List<List<Sentence>> parsed = List.of();

    @Setup(Level.Trial)
    public void read() {
        boolean fast = model.equals("fast");
        language = fast ? Language.fast() : Language.english();
        stages = fast ? RapporteurStages.fast() : RapporteurStages.english();
        texts = Texts.of(Path.of(path));
        bare = texts.all().stream().map(stages::tokens).toList();
        parsed = bare.stream().map(stages::trees).toList();
    }

    Language language() {
        return language;
    }

    RapporteurStages stages() {
        return stages;
    }

    List<String> texts() {
        return texts.all();
    }

    long words() {
        return texts.words();
    }

    List<List<Sentence>> bare() {
        return bare;
    }

    List<List<Sentence>> parsed() {
        return parsed;
    }
}

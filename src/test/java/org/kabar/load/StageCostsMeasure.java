package org.kabar.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kabar.load.StageCosts.Stage;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.model.Metadata;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import org.kabar.store.ShapeCheck;

/**
 * Prints what each stage between extractions and graphs costs. Run by hand with a file of
 * extractions, how many to pass through first, and how many to count; {@link StageCostsTest} runs a
 * small one in the build.
 */
final class StageCostsMeasure {

    private StageCostsMeasure() {}

    public static void main(String[] args) {
        StageCosts.Result result =
                measure(List.of(args[0]), Long.parseLong(args[1]), Long.parseLong(args[2]));
        System.out.printf(
                Locale.ROOT,
                "%d extractions, %d quads, %d refused%n",
                result.records(),
                result.quads(),
                result.refused());
        for (Stage stage : Stage.values()) {
            System.out.printf(
                    Locale.ROOT, "%-8s %6.3f µs/quad%n", stage, result.microsPerQuad(stage));
        }
    }

    static StageCosts.Result measure(List<String> paths, long warmUp, long most) {
        Reference reference = Reference.load();
        Understanding understanding =
                Understanding.whenNeeded(
                        languages -> AuthorityFile.read(reference.authority(), languages),
                        Optional.empty(),
                        "measure");
        Mapper mapper = new Mapper(new Iris(Iris.DEFAULT_BASE), understanding.authority());
        Inputs inputs =
                new Inputs(
                        new JsonReader(reference.eventTypes()),
                        Limits.standard(),
                        Metadata.none(),
                        System.in);
        return new StageCosts(
                        understanding,
                        mapper,
                        new Fingerprints("measure"),
                        new ShapeCheck(reference))
                .measure(inputs, paths, warmUp, most);
    }
}

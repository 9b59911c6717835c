package org.kabar.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The record that is kept beside trained models, as YAML. */
final class TrainingRecord {

    private final StringBuilder yaml = new StringBuilder();

    private TrainingRecord() {}

    /**
     * Says how the models came about.
     *
     * @param inputs SHA-256 of each training file
     * @param digests SHA-256 of each model file
     * @param results what was measured afterwards
     */
    static String of(
            Recipe recipe,
            Map<String, String> inputs,
            Map<String, String> digests,
            List<Result> results) {
        TrainingRecord record = new TrainingRecord();
        record.head(recipe);
        for (ModelFile file : ModelFile.values()) {
            record.model(file, digests.getOrDefault(file.fileName(), ""));
        }
        record.inputs(recipe, inputs);
        record.results(results);
        return record.yaml.toString();
    }

    private void head(Recipe recipe) {
        line(
                "# How these models came about. Written by the training itself; the notices of the"
                        + " corpora stand in NOTICE.");
        line("language: " + recipe.language());
        line("trainer: Apache OpenNLP " + opennlp.tools.util.Version.currentVersion());
        line("command: kabar train --corpora DIR --out DIR");
        line("models:");
    }

    private void model(ModelFile file, String digest) {
        line("  - file: " + file.fileName());
        line("    task: " + quoted(file.task()));
        line("    algorithm: " + quoted(file.algorithm()));
        line("    features: " + quoted(file.features()));
        line("    sha256: " + digest);
    }

    private void inputs(Recipe recipe, Map<String, String> inputs) {
        line("corpora:");
        recipe.inputs()
                .forEach(
                        (file, licence) -> {
                            line("  - file: " + file);
                            line("    licence: " + quoted(licence));
                            line("    sha256: " + inputs.getOrDefault(file, ""));
                        });
    }

    private void results(List<Result> results) {
        line("scores:");
        for (Result result : results) {
            Score score = result.score();
            line(
                    String.format(
                            Locale.ROOT,
                            "  - {task: %s, data: %s, part: %s, precision: %.4f, recall: %.4f, f1:"
                                    + " %.4f}",
                            quoted(result.task()),
                            result.data(),
                            result.part(),
                            score.precision(),
                            score.recall(),
                            score.f1()));
        }
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }
}

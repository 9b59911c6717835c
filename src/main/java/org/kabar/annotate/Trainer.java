package org.kabar.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;
import org.kabar.annotate.Treebank.Word;

/** Trains. */
public final class Trainer {

    static final char[] END_OF_SENTENCE = {'.', '!', '?', '"', '”'};

    private final Path corpora;

    public Trainer(Path corpora) {
        this.corpora = corpora;
    }

    public void trainTo(Path out) throws IOException {
        Map<String, String> d = new TreeMap<>();
        List<List<Word>> tb = new ArrayList<>();
        tb.addAll(Treebank.read(corpora.resolve("ud/gsdv1-train.conllu")));
        tb.addAll(Treebank.read(corpora.resolve("ud/id_csui-ud-train.conllu")));
        put(out, ModelFile.SENTENCES, sentences(tb), d);
        put(out, ModelFile.TAGS, tags(tb), d);
        List<NameSample> names = new ArrayList<>();
        for (String s : List.of("nerui", "nergrit", "nerugm")) {
            names.addAll(NameCorpus.read(corpora.resolve("ner/" + s + "/train.simple.tsv")));
        }
        put(out, ModelFile.NAMES, names(names), d);
        Files.writeString(out.resolve(ModelFile.DIGESTS), new Digests(d).format());
    }

    private static void put(Path out, ModelFile file, BaseModel model, Map<String, String> d)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.serialize(bytes);
        Files.write(out.resolve(file.fileName()), bytes.toByteArray());
        d.put(file.fileName(), Digests.of(bytes.toByteArray()));
    }

    static TrainingParameters parameters(String algorithm, int cutoff, int iterations) {
        TrainingParameters p = new TrainingParameters();
        p.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        p.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        p.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        return p;
    }

    static BaseModel sentences(List<List<Word>> tb) throws IOException {
        List<SentenceSample> samples = new ArrayList<>();
        for (int i = 0; i < tb.size(); i += 5) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            for (List<Word> s : tb.subList(i, Math.min(tb.size(), i + 5))) {
                int b = text.length();
                for (Word w : s) {
                    text.append(w.form()).append(w.spaceAfter() ? " " : "");
                }
                String t = text.toString().stripTrailing();
                spans.add(new Span(b, t.length()));
                text = new StringBuilder(t).append(' ');
            }
            samples.add(new SentenceSample(text, spans.toArray(new Span[0])));
        }
        return SentenceDetectorME.train(
                "id",
                ObjectStreamUtils.createObjectStream(samples),
                new SentenceDetectorFactory("id", true, new Dictionary(false), END_OF_SENTENCE),
                parameters("MAXENT", 5, 100));
    }

    static BaseModel tags(List<List<Word>> tb) throws IOException {
        List<POSSample> samples = new ArrayList<>();
        for (List<Word> s : tb) {
            List<String> forms = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            for (Word w : s) {
                for (String part : SimpleTokenizer.INSTANCE.tokenize(w.form())) {
                    forms.add(part);
                    tags.add(w.tag());
                }
            }
            samples.add(new POSSample(forms, tags));
        }
        return POSTaggerME.train(
                "id",
                ObjectStreamUtils.createObjectStream(samples),
                parameters("PERCEPTRON", 0, 100),
                new POSTaggerFactory());
    }

    static BaseModel names(List<NameSample> samples) throws IOException {
        return NameFinderME.train(
                "id",
                null,
                ObjectStreamUtils.createObjectStream(samples),
                parameters("PERCEPTRON", 0, 100),
                TokenNameFinderFactory.create(null, null, Map.of(), new BioCodec()));
    }
}

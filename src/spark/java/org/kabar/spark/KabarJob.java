package org.kabar.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.kabar.load.Fingerprints;
import org.kabar.load.Programme;
import org.kabar.load.Report;
import org.kabar.load.Tally;
import org.kabar.map.Iris;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The entry point for {@code spark-submit}. */
@Command(
        name = "kabar-spark",
        description =
                "Turns articles into graphs on a Spark cluster: extractions and N-Quads in files"
                        + " that kabar load takes, with a report and what was refused.",
        mixinStandardHelpOptions = true,
        versionProvider = KabarJob.Version.class)
public final class KabarJob implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int WRONG_USAGE = 2;
    private static final int NOT_DONE = 3;
    private static final long MEGA = 1 << 20;

    /** Spark brings another parser for XML, which Jena cannot keep from reading other files. */
    private static final String XML_PARSER = "javax.xml.stream.XMLInputFactory";

    private static final String XML_PARSER_OF_JDK =
            "com.sun.xml.internal.stream.XMLInputFactoryImpl";
    private static final String EXECUTOR_OPTIONS = "spark.executor.extraJavaOptions";

    @Option(
            names = "--in",
            paramLabel = "PATH",
            required = true,
            arity = "1..*",
            description =
                    "Files, folders or archives: paths that all nodes have, or addresses of a file"
                            + " system that Hadoop knows, such as hdfs://host/news.")
    private List<String> in = List.of();

    @Option(
            names = "--out",
            paramLabel = "PATH",
            required = true,
            description = "The folder of the output: a path that all nodes have, or an address.")
    private String out = "";

    @Option(
            names = "--overwrite",
            description = "Begin anew where there is a finished output of Kabar.")
    private boolean overwrite;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Iris.DEFAULT_BASE,
            description = "The beginning of all IRIs of data (default: ${DEFAULT-VALUE}).")
    private String base = Iris.DEFAULT_BASE;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "The outlet, for articles that do not say.")
    private @Nullable String publisher;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "The day or moment of publication (ISO 8601), for articles that do not say.")
    private @Nullable String published;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language, for articles that do not say.")
    private @Nullable String language;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description =
                    "How many tasks understand and write (default: by the size of the input).")
    private int partitions;

    @Option(
            names = "--piece",
            paramLabel = "MIB",
            defaultValue = "32",
            description =
                    "The most that a task reads where the input can be cut, in MiB (default:"
                            + " ${DEFAULT-VALUE}).")
    private int piece = 32;

    @Option(names = "--no-resolve", description = "Leave out to find what is one across articles.")
    private boolean noResolve;

    @Spec private CommandSpec spec = CommandSpec.create();

    /** The version that the package carries. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Programme.name()};
        }
    }

    /** Runs the job; ends the process unless all went well, as Spark expects it. */
    public static void main(String[] args) {
        int code = commandLine().execute(args);
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** The command line, as users meet it. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new KabarJob());
        commandLine.setExecutionExceptionHandler(
                (failure, line, parsed) -> {
                    if (failure instanceof UsageException || failure instanceof IOException) {
                        line.getErr().println("kabar-spark: " + failure.getMessage());
                        return failure instanceof UsageException ? WRONG_USAGE : NOT_DONE;
                    }
                    throw failure;
                });
        return commandLine;
    }

    @Override
    public Integer call() throws IOException {
        JobSettings settings = settings();
        try (JavaSparkContext spark = new JavaSparkContext(configuration())) {
            OutputFolder folder = new OutputFolder(out, Storage.with(spark.hadoopConfiguration()));
            Pipeline pipeline = new Pipeline(spark, settings, new Sizes(piece * MEGA, partitions));
            Account account = pipeline.run(in, folder, overwrite);
            folder.finish(account.json());
            tell(account.report(), folder.address());
            tell(account.decided());
        }
        return DONE;
    }

    private static SparkConf configuration() {
        System.setProperty(XML_PARSER, XML_PARSER_OF_JDK);
        SparkConf configuration = new SparkConf();
        if (!configuration.contains("spark.app.name")) {
            configuration.setAppName("kabar");
        }
        configuration.setIfMissing("spark.master", "local[*]");
        return configuration.set(
                EXECUTOR_OPTIONS,
                configuration.get(EXECUTOR_OPTIONS, "")
                        + (" -D" + XML_PARSER + "=" + XML_PARSER_OF_JDK));
    }

    private JobSettings settings() {
        if (piece < 1 || partitions < 0) {
            throw new UsageException("--piece and --partitions must be at least 1");
        }
        JobSettings settings =
                new JobSettings(
                        base(),
                        Programme.version(),
                        Fingerprints.ofThisProgramme().programme(),
                        given(publisher),
                        given(published),
                        given(language),
                        !noResolve);
        try {
            settings.defaults();
        } catch (DateTimeException noDate) {
            throw new UsageException(
                    "--published must be a day such as 2023-09-12 or a moment such as"
                            + " 2023-09-12T11:54:00+07:00");
        }
        return settings;
    }

    private String base() {
        try {
            return new Iris(base).base();
        } catch (IllegalArgumentException bad) {
            throw new UsageException("--base: " + bad.getMessage());
        }
    }

    private static List<String> given(@Nullable String value) {
        return Optional.ofNullable(value).stream().toList();
    }

    private void tell(Decided.Tally decided) {
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                "Merged %d pairs of entities, linked %d pairs of events; a person may decide on %d"
                        + " more%n",
                decided.merges(), decided.links(), decided.questions());
        err.flush();
    }

    private void tell(Report report, String folder) {
        Tally tally = report.tally();
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                "Read %d: loaded %d, unchanged %d, rejected %d. %d statements in %s%n",
                tally.read(),
                tally.loaded(),
                tally.unchanged(),
                tally.rejected(),
                report.quadsAdded() - report.quadsRemoved(),
                folder);
        tally.reasons().forEach((reason, count) -> err.println("  " + reason.code() + " " + count));
        err.flush();
    }
}

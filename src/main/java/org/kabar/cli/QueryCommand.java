package org.kabar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kabar.serve.CatalogPage;
import org.kabar.serve.EndpointBase;
import org.kabar.serve.NamedQuery;
import org.kabar.serve.QueryCatalog;
import org.kabar.serve.QueryFile;
import org.kabar.serve.QueryRunner;
import org.kabar.serve.QueryService;
import org.kabar.serve.ResultFormat;
import org.kabar.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar query}: ready-made or own queries, put to the store or to a server. */
@Command(
        name = "query",
        description = "Asks the graph: a ready-made query by its name, or a SPARQL file.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A SPARQL file may have the same head as the ready-made queries (# param: NAME = DEFAULT : TYPE ; what).",
            "A query that runs too long is stopped; the exit code is then 1."
        })
final class QueryCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "A ready-made query; --list shows them.")
    private @Nullable String name;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "A SPARQL query in a file, or - for standard input.")
    private @Nullable String file;

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "A value for a parameter of the query; may be repeated.")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "table",
            completionCandidates = Formats.class)
    private ResultFormat format = ResultFormat.TABLE;

    @Mixin private StoreOptions store = new StoreOptions();

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description =
                    "Ask a server instead of a store, such as http://127.0.0.1:3030/news/sparql.")
    private @Nullable URI endpoint;

    @Mixin private TimeoutOptions timeout = new TimeoutOptions();

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "Characters in a line of a table (default: those of the terminal).")
    private int width = Terminal.width();

    @Option(names = "--list", description = "List the ready-made queries.")
    private boolean list;

    @Option(names = "--describe", description = "Say what the query NAME answers and takes.")
    private boolean describe;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (width < Terminal.LEAST_WIDTH) {
            throw new UserError("--width must be at least " + Terminal.LEAST_WIDTH);
        }
        if (list) {
            print(CatalogPage.list(QueryCatalog.bundled().all(), width));
        } else if (describe) {
            print(CatalogPage.describe(query(), width));
        } else {
            answer(query());
        }
        return ExitCode.DONE.code();
    }

    private NamedQuery query() throws IOException {
        String wanted = name;
        String own = file;
        if (own != null && wanted == null) {
            return QueryFile.parse(own.equals("-") ? "standard input" : own, text(own));
        }
        if (wanted == null || own != null) {
            throw new UserError(
                    "give the name of a query or --file FILE; kabar query --list shows the names");
        }
        return QueryCatalog.bundled().get(wanted);
    }

    private static String text(String file) throws IOException {
        if (file.equals("-")) {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try {
            return Files.readString(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new UserError("no such file: " + file);
        } catch (CharacterCodingException e) {
            throw new UserError(file + " is not UTF-8 text");
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + e.getMessage());
        }
    }

    private void answer(NamedQuery query) throws IOException {
        URI server = endpoint;
        if (server == null) {
            try (NewsStore opened = store.openExisting(spec.commandLine().getErr());
                    QueryService service = QueryService.over(opened.dataset(), timeout.limit())) {
                run(query, new QueryRunner(service, opened.iris()));
            }
            return;
        }
        if (spec.commandLine().getParseResult().hasMatchedOption("--store")) {
            throw new UserError("give --store or --endpoint, not both");
        }
        try (QueryService service = QueryService.at(server, timeout.limit())) {
            run(query, new QueryRunner(service, EndpointBase.of(service)));
        }
    }

    private void run(NamedQuery query, QueryRunner runner) throws IOException {
        OutputStream out = new BufferedOutputStream(System.out);
        OptionalLong rows;
        try {
            rows = runner.run(query, parameters, format, width, out);
        } finally {
            out.flush();
        }
        if (format == ResultFormat.TABLE && rows.isPresent()) {
            long count = rows.getAsLong();
            spec.commandLine().getErr().println(count + (count == 1 ? " row" : " rows"));
        }
    }

    private void print(List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
    }
}

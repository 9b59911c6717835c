package org.kabar.serve;

import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.kabar.map.Iris;

/**
 * An HTTP server over the edition of the moment: SPARQL queries, ready-made queries, single graphs,
 * the explorer and Fuseki's own pages.
 *
 * <p>It reads only, follows no {@code SERVICE} to other hosts, and stops a query that runs longer
 * than it may. Without a list of those who may ask, it listens on this machine only.
 *
 * <p>Safe for many threads. The editions stay open when the server is closed.
 */
public final class NewsServer implements AutoCloseable {

    /** The path of the dataset. */
    public static final String DATASET = "/news";

    /** The path of the ready-made queries. */
    public static final String QUERIES = "/q";

    /**
     * Rows of one query that are sorted or told apart in memory; more go to temporary files.
     * Sorting so many is the longest that a query goes on when its time is over.
     */
    private static final long ROWS_IN_MEMORY = 50_000;

    private final FusekiServer server;
    private final URI address;
    private final MemoryGuard memory;

    private NewsServer(FusekiServer server, URI address, MemoryGuard memory) {
        this.server = server;
        this.address = address;
        this.memory = memory;
    }

    /**
     * Starts a server; when this returns, it answers.
     *
     * @param iris how the data of all editions are named
     * @throws ServerException if the host is unknown, or can be reached from other machines and
     *     nobody is named who may ask, or the port is taken
     */
    public static NewsServer start(Editions editions, Iris iris, ServerSettings settings) {
        InetAddress host = host(settings);
        MemoryGuard memory = new MemoryGuard();
        FusekiServer server = build(new ServedData(editions), editions, iris, memory, settings);
        Server jetty = server.getJettyServer();
        StaticPages.addTo((ServletContextHandler) jetty.getHandler());
        Guards.around(jetty, settings);
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(host.getHostAddress());
            }
        }
        try {
            server.start();
        } catch (RuntimeException e) {
            server.stop();
            memory.close();
            throw startFailure(e, settings);
        }
        memory.start();
        return new NewsServer(server, address(server, settings), memory);
    }

    private static FusekiServer build(
            DatasetGraph data,
            Editions editions,
            Iris iris,
            MemoryGuard memory,
            ServerSettings settings) {
        QueryCatalog catalog = QueryCatalog.bundled();
        FusekiServer.Builder builder =
                FusekiServer.create()
                        .fusekiModules(FusekiModules.empty())
                        .registerOperation(
                                Operation.Query,
                                new GuardedQueries(settings.limits().query(), memory))
                        .enablePing(true)
                        .enableStats(true)
                        .enableMetrics(true)
                        .addFilter("/*", new PageHeaders())
                        .addFilter("/*", new AccessFilter(settings.access()))
                        .addFilter(DATASET + "/*", new EndpointManners())
                        .addProcessor("/$/server", new ActionServerStatus())
                        .addServlet(
                                QUERIES + "/*",
                                new NamedQueryServlet(
                                        data, iris, settings.limits().query(), memory, catalog))
                        .addServlet("/openapi.json", new OpenApiServlet(catalog))
                        .addServlet(DescriptionServlet.PATH, new DescriptionServlet(data, iris))
                        .addServlet(AdminServlet.PATH + "/*", new AdminServlet(editions))
                        .add(DATASET, service(data, settings));
        settings.certificate()
                .ifPresentOrElse(
                        it ->
                                builder.https(
                                        settings.port(), it.keystore().toString(), it.password()),
                        () -> builder.port(settings.port()));
        URL pages = NewsServer.class.getClassLoader().getResource(StaticPages.EXPLORER);
        if (pages != null) {
            builder.staticFileBase(place(pages));
        }
        return builder.build();
    }

    /** Fuseki takes a folder or the address of one in a jar. */
    private static String place(URL folder) {
        try {
            return folder.getProtocol().equals("file")
                    ? Path.of(folder.toURI()).toString()
                    : folder.toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path that is no URI: " + folder, e);
        }
    }

    private static InetAddress host(ServerSettings settings) {
        InetAddress address;
        try {
            address = InetAddress.getByName(settings.host());
        } catch (UnknownHostException e) {
            throw new ServerException("no such host: " + settings.host());
        }
        if (!address.isLoopbackAddress() && settings.access().isEmpty()) {
            throw new ServerException(
                    settings.host()
                            + " can be reached from other machines, so it must be known who may ask:"
                            + " give a file with names and passwords (--auth FILE)");
        }
        return address;
    }

    private static DataService service(DatasetGraph dataset, ServerSettings settings) {
        DataService.Builder service = DataService.newBuilder(dataset);
        for (String name : new String[] {"sparql", "query", ""}) {
            service.addEndpoint(endpoint(Operation.Query, name, settings));
        }
        for (String name : new String[] {"data", "get"}) {
            service.addEndpoint(endpoint(Operation.GSP_R, name, settings));
        }
        return service.build();
    }

    private static Endpoint endpoint(Operation operation, String name, ServerSettings settings) {
        Context limits = new Context();
        limits.set(ARQ.queryTimeout, String.valueOf(settings.limits().query().toMillis()));
        limits.setFalse(ARQ.httpServiceAllowed);
        limits.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
        return Endpoint.create().operation(operation).endpointName(name).context(limits).build();
    }

    private static RuntimeException startFailure(
            RuntimeException failure, ServerSettings settings) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new ServerException(
                        "port "
                                + settings.port()
                                + " is taken; choose another with --port (0 takes any that is free)");
            }
        }
        return settings.certificate().isEmpty()
                ? failure
                : new ServerException("cannot use the certificate: " + failure.getMessage());
    }

    private static URI address(FusekiServer server, ServerSettings settings) {
        String name = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return settings.certificate().isPresent()
                ? URI.create("https://" + name + ":" + server.getHttpsPort() + "/")
                : URI.create("http://" + name + ":" + server.getHttpPort() + "/");
    }

    /** Where the server is: the address of its first page, with a slash at the end. */
    public URI address() {
        return address;
    }

    /** Where queries go. */
    public URI queryEndpoint() {
        return address.resolve(DATASET + "/sparql");
    }

    /** Waits until the server is closed. */
    public void await() {
        server.join();
    }

    /** Stops listening, lets requests finish for some seconds, then ends them. */
    @Override
    public void close() {
        memory.close();
        try {
            server.stop();
        } catch (FusekiException late) {
            if (!(late.getCause() instanceof TimeoutException)) {
                throw late;
            }
        }
    }
}

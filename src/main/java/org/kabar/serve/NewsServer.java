package org.kabar.serve;

import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.kabar.map.Iris;

/**
 * An HTTP server over one dataset: SPARQL queries, ready-made queries, single graphs, the Fuseki
 * user interface.
 *
 * <p>It reads only: it has no operation that writes to the dataset or to the server, follows no
 * {@code SERVICE} to other hosts, and stops a query that runs longer than it may. It listens on
 * this machine only, since it asks nobody who they are.
 *
 * <p>Safe for many threads. The dataset stays open when the server is closed.
 */
public final class NewsServer implements AutoCloseable {

    /** The path of the dataset. */
    public static final String DATASET = "/news";

    /** The path of the ready-made queries. */
    public static final String QUERIES = "/queries";

    private final FusekiServer server;
    private final URI address;

    private NewsServer(FusekiServer server, URI address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts a server; when this returns, it answers.
     *
     * @param iris how the data are named
     * @throws ServerException if the host is not an address of this machine alone, or the port is
     *     taken
     */
    public static NewsServer start(DatasetGraph dataset, Iris iris, ServerSettings settings) {
        InetAddress host = loopback(settings.host());
        FusekiServer.Builder builder =
                FusekiServer.create()
                        .port(settings.port())
                        .fusekiModules(FusekiModules.empty())
                        .enablePing(true)
                        .enableStats(true)
                        .addProcessor("/$/server", new ActionServerStatus())
                        .addServlet(
                                QUERIES + "/*",
                                new NamedQueryServlet(dataset, iris, settings.queryLimit()))
                        .add(DATASET, service(dataset, settings));
        URL pages = NewsServer.class.getClassLoader().getResource("webapp");
        if (pages != null) {
            builder.staticFileBase(pages.toString());
        }
        FusekiServer server = builder.build();
        for (Connector connector : server.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(host.getHostAddress());
            }
        }
        try {
            server.start();
        } catch (RuntimeException e) {
            server.stop();
            throw startFailure(e, settings.port());
        }
        String name = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return new NewsServer(server, URI.create("http://" + name + ":" + server.getPort() + "/"));
    }

    private static InetAddress loopback(String host) {
        InetAddress address;
        try {
            address = InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new ServerException("no such host: " + host);
        }
        if (!address.isLoopbackAddress()) {
            throw new ServerException(
                    host
                            + " can be reached from other machines, and the server asks nobody who they are:"
                            + " it listens on 127.0.0.1 only; put a web server with passwords in front"
                            + " of it");
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
        limits.set(ARQ.queryTimeout, String.valueOf(settings.queryLimit().toMillis()));
        limits.setFalse(ARQ.httpServiceAllowed);
        return Endpoint.create().operation(operation).endpointName(name).context(limits).build();
    }

    private static RuntimeException startFailure(RuntimeException failure, int port) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new ServerException(
                        "port "
                                + port
                                + " is taken; choose another with --port (0 takes any that is free)");
            }
        }
        return failure;
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

    /** Stops listening; running queries are ended. */
    @Override
    public void close() {
        server.stop();
    }
}

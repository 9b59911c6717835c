package org.kabar.serve;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.kabar.serve.ServerSettings.Limits;

/**
 * What Jetty does before a request reaches Fuseki: limits of size, speed and number, other sites,
 * the log of requests, an end that lets running requests finish.
 */
final class Guards {

    private static final int CONNECTIONS = 4_000;

    private static final Duration ENDING = Duration.ofSeconds(10);

    /**
     * Fuseki takes five mebibytes for each answer, and Jetty keeps none as large to be used again.
     */
    private static final int BUFFER = 1 << 16;

    /** Queries at a time for each processor; more would only wait for one another. */
    private static final int AT_A_TIME = 4;

    private Guards() {}

    /** Puts them around a server that has not started yet. */
    static void around(Server server, ServerSettings settings) {
        Handler handler = new UnderUi(server.getHandler());
        handler = oneAfterAnother(handler, settings.limits());
        SizeLimitHandler sizes =
                new SizeLimitHandler(settings.limits().request(), settings.limits().response());
        sizes.setHandler(handler);
        handler = sizes;
        if (!settings.origins().isEmpty()) {
            handler = otherSites(handler, settings);
        }
        server.setHandler(new GracefulHandler(handler));
        server.setStopTimeout(ENDING.toMillis());
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setIdleTimeout(settings.limits().idle().toMillis());
                network.getConnectionFactories().stream()
                        .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                        .map(HttpConfiguration.ConnectionFactory.class::cast)
                        .forEach(it -> it.getHttpConfiguration().setOutputBufferSize(BUFFER));
            }
        }
        settings.accessLog()
                .ifPresent(
                        file ->
                                server.setRequestLog(
                                        new CustomRequestLog(
                                                new RequestLogWriter(file.toString()),
                                                CustomRequestLog.EXTENDED_NCSA_FORMAT)));
    }

    private static Handler oneAfterAnother(Handler handler, Limits limits) {
        QoSHandler queue = new QoSHandler(new SlowClients(handler, limits.query(), limits.idle()));
        queue.includePath(NewsServer.DATASET, NewsServer.DATASET + "/*", NewsServer.QUERIES + "/*");
        queue.setMaxRequestCount(AT_A_TIME * Runtime.getRuntime().availableProcessors());
        queue.setMaxSuspend(limits.query());
        return queue;
    }

    private static Handler otherSites(Handler handler, ServerSettings settings) {
        CrossOriginHandler origins = new CrossOriginHandler();
        origins.setAllowedOriginPatterns(
                settings.origins().stream()
                        .map(
                                origin ->
                                        origin.equals("*")
                                                ? ".*"
                                                : java.util.regex.Pattern.quote(origin))
                        .collect(Collectors.toSet()));
        origins.setAllowedMethods(Set.of("GET", "POST", "HEAD"));
        origins.setAllowedHeaders(Set.of("Content-Type", "Accept", "Authorization"));
        origins.setHandler(handler);
        return origins;
    }

    /** Fuseki's pages seek the server below the folder that they are in. */
    private static final class UnderUi extends Handler.Wrapper {

        UnderUi(Handler handler) {
            super(handler);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            String path = String.valueOf(request.getHttpURI().getPath());
            if (path.startsWith(StaticPages.FUSEKI + "/$/")
                    || path.startsWith(StaticPages.FUSEKI + NewsServer.DATASET)) {
                HttpURI above =
                        HttpURI.build(
                                        request.getHttpURI(),
                                        path.substring(StaticPages.FUSEKI.length()))
                                .query(request.getHttpURI().getQuery())
                                .asImmutable();
                return super.handle(Request.serveAs(request, above), response, callback);
            }
            return super.handle(request, response, callback);
        }
    }
}

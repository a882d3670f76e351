package org.rapporteur.app.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rapporteur.app.http.Route;

/** Listens at an address of this machine until it is closed. */
public final class WebServer implements AutoCloseable {
    private static final int MOST_THREADS = 64;
    private static final int MOST_BYTES = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(10);

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any that is free
     * @throws ServerException when the port is taken or the address is not of this machine
     */
    public static WebServer start(String host, int port, Site.Serving site) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.maxRequestSize = MOST_BYTES;
            config.http.prefer405over404 = true;
            config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
            config.jetty.modifyHttpConfiguration(WebServer::plain);
            config.jetty.modifyServer(server -> server.setStopTimeout(LAST_ANSWERS.toMillis()));
            config.jetty.addConnector((server, http) -> connector(server, http, host, port));
            routes(site.routes(), site.desk(), config);
        });
        try {
            return new WebServer(javalin.start());
        } catch (RuntimeException e) {
            throw ServerException.of(host, port, e);
        }
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, String host, int port) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(PATIENCE.toMillis());
        return connector;
    }

    /** Tells nobody what it is made of, and lets ids hold a slash. */
    private static void plain(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "ids",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
    }

    private static void routes(List<Route> routes, Desk desk, JavalinConfig config) {
        var methods = new TreeMap<String, TreeSet<String>>();
        for (Route route : routes) {
            methods.computeIfAbsent(route.path(), unseen -> new TreeSet<>()).add(route.method());
            Handler handler = context -> Exchange.of(context).answer(request -> desk.answer(route, request));
            config.routes.addEndpoint(new Endpoint(HandlerType.findOrCreate(route.method()), route.path(), handler));
            if (route.method().equals("GET")) {
                config.routes.addEndpoint(new Endpoint(HandlerType.HEAD, route.path(), handler));
            }
        }
        methods.forEach((path, known) -> config.routes.options(
                path, context -> Exchange.of(context).answer(request -> desk.options(known, request))));
        for (int status : List.of(404, 405)) {
            config.routes.error(
                    status, context -> Exchange.of(context).refused(request -> desk.refuse(status, request)));
        }
        config.routes.exception(
                Exception.class,
                (failure, context) -> Exchange.of(context).answer(request -> desk.failed(failure, request)));
    }

    public int port() {
        return javalin.port();
    }

    /** Lets begun answers end, and takes no more requests. */
    @Override
    public void close() {
        javalin.stop();
    }
}

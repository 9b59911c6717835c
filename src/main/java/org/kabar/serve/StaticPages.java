package org.kabar.serve;

import java.net.URL;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.DefaultServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** The files of pages that come with Kabar: the explorer, what it is drawn with, Fuseki's pages. */
final class StaticPages {

    /** Where Fuseki's own pages are. */
    static final String FUSEKI = "/ui";

    /** The folder of the explorer on the class path; Fuseki itself serves it, at the top. */
    static final String EXPLORER = "explorer";

    private static final Map<String, String> FOLDERS =
            Map.of(
                    FUSEKI + "/*",
                    "webapp",
                    "/lib/cytoscape/*",
                    "META-INF/resources/webjars/cytoscape/3.33.1");

    private StaticPages() {}

    /** Adds them to a server. */
    static void addTo(ServletContextHandler context) {
        FOLDERS.forEach(
                (path, folder) -> {
                    URL found = StaticPages.class.getClassLoader().getResource(folder);
                    if (found != null) {
                        ServletHolder holder = new ServletHolder(new DefaultServlet());
                        holder.setInitParameter("baseResource", found.toString());
                        holder.setInitParameter("dirAllowed", "false");
                        holder.setInitParameter("pathInfoOnly", "true");
                        holder.setInitParameter("etags", "true");
                        holder.setInitParameter("cacheControl", "no-cache");
                        context.addServlet(holder, path);
                    }
                });
    }
}

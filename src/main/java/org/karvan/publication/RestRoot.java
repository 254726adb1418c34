package org.karvan.publication;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the REST interface begins; the server finds the resources of all features. */
@ApplicationPath("/api")
public class RestRoot extends Application {
}

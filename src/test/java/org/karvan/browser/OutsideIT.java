package org.karvan.browser;

import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every test stands on that looks at the deployed portal from outside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class OutsideIT {

    @ArquillianResource
    private URL address;

    /** Where the portal is. */
    URI root() {
        return URI.create(address.toString());
    }

    /** A new visitor. */
    PortalPages visitor() {
        return new PortalPages(root());
    }
}

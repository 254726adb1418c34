package org.karvan.platform.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The page on which its reader is, by an address that shows it anew. */
final class Here {

    private Here() {
    }

    /**
     * With all that the page asks for: by its parameters when the form was sent to them, otherwise as its view
     * parameters and {@link Asked} know them.
     */
    static String address(FacesContext faces) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        UIViewRoot view = faces.getViewRoot();
        if (request.getQueryString() != null || view == null) {
            return asSent(request);
        }
        Map<String, List<String>> asked = Asked.all(request);
        return faces.getApplication().getViewHandler().getRedirectURL(faces, view.getViewId(), asked, true);
    }

    /** The address to which the request came. */
    static String asSent(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Leads the reader to an address instead of answering with this page. */
    static void leadTo(FacesContext faces, String address) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}

package org.karvan.platform.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Sends each form to the address by which its page was asked, parameters included: whose session has ended, or whose view
 * is forgotten, comes back to the thing that he was at and not to a page that does not know which.
 */
public class FormAddress extends ViewHandlerWrapper {

    public FormAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String view) {
        String address = super.getActionURL(faces, view);
        String query = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
        boolean isHere = faces.getViewRoot() != null && view.equals(faces.getViewRoot().getViewId());
        return isHere && query != null ? address + "?" + query : address;
    }
}

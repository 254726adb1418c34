package org.karvan.platform.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.karvan.platform.refusal.NotThere;

/**
 * Sends each form to the address by which its page was asked, parameters included: whose session has ended, or whose view
 * is forgotten, comes back to the thing that he was at and not to a page that does not know which. A form that is sent
 * to the address of another thing is not there.
 */
public class FormAddress extends ViewHandlerWrapper {

    /** The attribute of a view that keeps by which parameters its page was asked. */
    private static final String ASKED = FormAddress.class.getName();

    public FormAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String view) {
        String address = super.getActionURL(faces, view);
        String query = query(faces);
        boolean isForm = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        boolean isHere = faces.getViewRoot() != null && view.equals(faces.getViewRoot().getViewId());
        return isForm && isHere && query != null ? address + "?" + query : address;
    }

    @Override
    public void renderView(FacesContext faces, UIViewRoot view) throws IOException {
        if (!faces.isPostback() && query(faces) != null) {
            view.getAttributes().put(ASKED, query(faces));
        }
        super.renderView(faces, view);
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String view) {
        UIViewRoot restored = super.restoreView(faces, view);
        Object asked = restored == null ? null : restored.getAttributes().get(ASKED);
        String sentTo = query(faces);
        if (asked != null && sentTo != null && !asked.equals(sentTo)) {
            throw new NotThere("a form of " + asked + " sent to " + sentTo);
        }
        return restored;
    }

    private static String query(FacesContext faces) {
        return ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
    }
}

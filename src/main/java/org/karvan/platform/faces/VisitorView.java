package org.karvan.platform.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Set;

/**
 * Keeps nothing of a page that a visitor only reads, so that reading takes no session; it must be said before the page is
 * built, since a script nonce is kept with a view that is kept.
 */
public class VisitorView implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** The pages a visitor can fill in or come to with a form: they keep their view, whose mark no other site can know. */
    private static final Set<String> ASKING = Set.of("/identity/sign-in.xhtml", "/identity/forgotten.xhtml",
            "/identity/choose-password.xhtml", "/registration/sign-up.xhtml", "/pricing/calculator.xhtml", "/tender/confidence.xhtml",
            "/tender/questions.xhtml");

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        boolean isVisitor = faces.getExternalContext().getUserPrincipal() == null;
        if (view != null && isVisitor && !faces.isPostback() && !ASKING.contains(view.getViewId())) {
            view.setTransient(true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}

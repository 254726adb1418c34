package org.karvan.platform.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Gives a page that answers a whole form a fresh script nonce.
 *
 * <p>PrimeFaces expects its script to have added the page's nonce to every form, and fails when a reader on a slow
 * link presses a button before that script has arrived. A whole page needs no old nonce, so it gets a new one here;
 * Ajax answers, whose scripts run in the old page, keep PrimeFaces' own check.
 */
public class ScriptNonce implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** PrimeFaces' name for the nonce, in the form and in the view. */
    static final String NAME = "primefaces.nonce";

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean isWholeForm = faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest();
        if (isWholeForm && faces.getViewRoot() != null) {
            String fresh = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
            faces.getViewRoot().getViewMap().put(NAME, fresh);
            faces.getExternalContext().getRequestMap().put(NAME, fresh);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}

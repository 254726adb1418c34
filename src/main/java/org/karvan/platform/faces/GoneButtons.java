package org.karvan.platform.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Who presses a button that his page still showed and that is there no more, because somebody was before him, is told
 * that it changed meanwhile; without this Faces would show him the page again and say nothing.
 */
public class GoneButtons implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean isForm = faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest();
        if (isForm && !Pressed.any(faces) && !faces.getResponseComplete() && !faces.isValidationFailed()) {
            PortalExceptionHandler.tellOvertaken(faces);
        }
    }
}

package org.karvan.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells a reader, on the page to which he is led on, that what he did is done. */
@RequestScoped
public class Confirmation {

    @Inject
    private Words words;

    /** Shows the text of that key, its places filled, after the redirect. */
    public void tell(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String told = words.fill(key, arguments);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, told, told));
    }
}

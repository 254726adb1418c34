package org.karvan.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.karvan.notification.Notices;

/** The way from a notice to the page it is about; on it the notice is marked as read. */
@Named
@RequestScoped
public class NoticePage {

    @Inject
    private Notices notices;

    private Long id;

    /** Marks the notice as read and leads on. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + notices.read(id));
        faces.responseComplete();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

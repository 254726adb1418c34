package org.karvan.platform.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Does what a button says, and remembers that one was pressed: see {@link GoneButtons}. */
public class Pressed implements ActionListener {

    private static final String PRESSED = Pressed.class.getName();

    private final ActionListener wrapped;

    public Pressed(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        event.getFacesContext().getAttributes().put(PRESSED, Boolean.TRUE);
        wrapped.processAction(event);
    }

    /** Whether this request has pressed a button that is there. */
    static boolean any(FacesContext faces) {
        return faces.getAttributes().containsKey(PRESSED);
    }
}

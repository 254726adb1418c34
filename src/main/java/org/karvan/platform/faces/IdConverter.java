package org.karvan.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.karvan.platform.refusal.NotThere;

/** The number of a row in an address: what is no number leads nowhere, like a number that nobody has. */
@FacesConverter("karvan.id")
public class IdConverter implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String given) {
        if (given == null || !given.matches("\\d{1,18}")) {
            throw new NotThere("id");
        }
        return Long.valueOf(given);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long id) {
        return id == null ? "" : id.toString();
    }
}

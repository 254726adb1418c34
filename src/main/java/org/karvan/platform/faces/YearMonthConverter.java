package org.karvan.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.YearMonth;

/** A month as browsers hand it in: {@code 2027-03}. The input says in its own words what it wants instead. */
@FacesConverter(forClass = YearMonth.class)
public class YearMonthConverter implements Converter<YearMonth> {

    @Override
    public YearMonth getAsObject(FacesContext faces, UIComponent input, String value) {
        try {
            return value == null || value.isBlank() ? null : YearMonth.parse(value.strip());
        } catch (DateTimeException e) {
            throw new ConverterException(new FacesMessage(value), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, YearMonth value) {
        return value == null ? "" : value.toString();
    }
}

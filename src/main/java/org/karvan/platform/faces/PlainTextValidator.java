package org.karvan.platform.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.List;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.PlainText;
import org.karvan.platform.refusal.Problem;

/**
 * Looks at every text of every form before its door does: what is no {@link PlainText} is told at its field. An address
 * that asks for such a thing leads nowhere.
 *
 * <p>A form with {@code autocomplete="off"} is left to its door alone: what is refused here stays in the state of the view,
 * and what such a form holds, the words and prices of an offer, nothing is to remember.
 */
@FacesValidator(value = "karvan.plainText", isDefault = true)
public class PlainTextValidator implements Validator<Object> {

    @Override
    public void validate(FacesContext context, UIComponent component, Object value) {
        if (!(value instanceof String text) || PlainText.is(text) || isSecret(component)) {
            return;
        }
        if (component instanceof UIViewParameter parameter) {
            throw new NotThere("what the parameter " + parameter.getName() + " asks for");
        }
        String words = CDI.current().select(Words.class).get().explain(new Problem(null, "invalid.characters", List.of()));
        throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    private static boolean isSecret(UIComponent component) {
        UIComponent form = component;
        while (form != null && !(form instanceof UIForm)) {
            form = form.getParent();
        }
        return form != null && "off".equals(form.getAttributes().get("autocomplete"));
    }
}

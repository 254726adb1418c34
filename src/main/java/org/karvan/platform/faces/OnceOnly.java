package org.karvan.platform.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleWrapper;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes each form once. Who clicks twice, reloads the answer, or sends the same page again from the history is led to
 * where the first sending led, and nothing is added; a form that was refused may be sent again as it is.
 *
 * <p>The same form is the same page as it was shown once, with the same entries and the same button: whoever goes back
 * and enters something else sends another form.
 */
class OnceOnly extends LifecycleWrapper {

    private static final String IN_PARTS = "multipart/form-data";

    OnceOnly(Lifecycle wrapped) {
        super(wrapped);
    }

    @Override
    public void execute(FacesContext faces) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpSession session = request.getSession(false);
        Optional<SentForms> forms = isWholeForm(faces) ? SentForms.of(session) : Optional.empty();
        Optional<String> form = forms.flatMap(known -> digest(request));
        if (form.isEmpty()) {
            getWrapped().execute(faces);
        } else {
            takeOnce(faces, forms.get(), form.get());
        }
    }

    private static boolean isWholeForm(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().containsKey(ResponseStateManager.VIEW_STATE_PARAM)
                && !faces.getPartialViewContext().isPartialRequest();
    }

    private void takeOnce(FacesContext faces, SentForms forms, String form) {
        Optional<String> before = forms.begin(form);
        if (before.isPresent()) {
            Here.leadTo(faces, before.get());
            return;
        }
        Optional<String> led = Optional.empty();
        try {
            getWrapped().execute(faces);
            led = led(faces);
        } finally {
            forms.end(form, led);
        }
        HttpSession session = ((HttpServletRequest) faces.getExternalContext().getRequest()).getSession(false);
        if (led.isPresent() && session != null) {
            forms.keepIn(session);
        }
    }

    /** Where the form led that was just taken: to another page, or to its own; nowhere when it was refused. */
    private static Optional<String> led(FacesContext faces) {
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (faces.isValidationFailed() || response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            return Optional.empty();
        }
        String location = response.getHeader("Location");
        return Optional.of(location == null ? Here.address(faces) : location);
    }

    /** By what the form is known again; nothing when it is not in the parts that it claims, and will be refused. */
    private static Optional<String> digest(HttpServletRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String[]> field : new TreeMap<>(request.getParameterMap()).entrySet()) {
                digest.update((field.getKey() + "=" + String.join("\u0000", field.getValue()) + "\u0000").getBytes(StandardCharsets.UTF_8));
            }
            if (request.getContentType() != null && request.getContentType().startsWith(IN_PARTS)) {
                for (Part part : request.getParts()) {
                    digest.update((part.getName() + " " + part.getSubmittedFileName()).getBytes(StandardCharsets.UTF_8));
                    try (InputStream content = new DigestInputStream(part.getInputStream(), digest)) {
                        content.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (ServletException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

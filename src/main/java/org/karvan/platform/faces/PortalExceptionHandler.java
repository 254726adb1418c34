package org.karvan.platform.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.karvan.platform.refusal.Explained;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;

/**
 * What a reader sees when a door refuses: a message at the field or above the form, the sign-in page, or one of the
 * error pages; never a stack trace. No page catches anything itself.
 */
class PortalExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PortalExceptionHandler.class.getName());

    /** The request attribute by which the error page tells the reference under which the fault is logged. */
    static final String FAULT = "karvan.fault";

    private static final String CHANGED = "refused.changedMeanwhile";

    /** With these a door says that the reader acts on something that is no longer as his page shows it. */
    private static final Set<String> OVERTAKEN = Set.of(CHANGED, "refused.outOfPlace");

    private static final String VIEW_STATE = ResponseStateManager.VIEW_STATE_PARAM;
    private static final String IN_PARTS = "multipart/form-data";
    private static final String SIGN_IN = "/identity/sign-in.xhtml";

    PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, thrown);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        Explained explained = cause(thrown, Explained.class);
        boolean isYetToBeShown = faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        faces.validationFailed();
        if (explained != null && isYetToBeShown) {
            explained.problems().forEach(problem -> tell(faces, problem));
            if (explained.problems().stream().anyMatch(problem -> OVERTAKEN.contains(problem.key()))) {
                showAnew(faces);
            }
        } else if (cause(thrown, OptimisticLockException.class) != null || cause(thrown, PessimisticLockException.class) != null) {
            tell(faces, new Problem(null, CHANGED, List.of()));
            if (isYetToBeShown) {
                showAnew(faces);
            }
        } else if (cause(thrown, EJBAccessException.class) != null) {
            refuse(faces);
        } else if (cause(thrown, NotThere.class) != null) {
            sendError(faces, HttpServletResponse.SC_NOT_FOUND);
        } else if (cause(thrown, ViewExpiredException.class) != null || isNoFormOfOurs(faces, thrown)) {
            Here.leadTo(faces, here(faces));
        } else {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "fault " + reference, thrown);
            faces.getExternalContext().getRequestMap().put(FAULT, reference);
            sendError(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** Tells that what the reader acts on is no longer as his page showed it, above the page read anew. */
    static void tellOvertaken(FacesContext faces) {
        faces.validationFailed();
        tell(faces, new Problem(null, CHANGED, List.of()));
        showAnew(faces);
    }

    /** What he sees is no more: the page is read anew, and tells him so above. */
    private static void showAnew(FacesContext faces) {
        if (faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().getFlash().setKeepMessages(true);
            Here.leadTo(faces, Here.address(faces));
        }
    }

    /** Sent with the mark of no view, or a form with a file not in parts: by no page of the portal, so it is shown again. */
    private static boolean isNoFormOfOurs(FacesContext faces, Throwable thrown) {
        ExternalContext external = faces.getExternalContext();
        String type = external.getRequestContentType();
        boolean isInParts = type != null && type.startsWith(IN_PARTS);
        return faces.isPostback() && !isInParts && cause(thrown, ServletException.class) != null
                || faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && external.getRequestParameterMap().containsKey(VIEW_STATE)
                        && thrown instanceof FacesException && thrown.getCause() == null;
    }

    /** A visitor may be somebody who may: he is asked to sign in and led back; somebody signed in is told no. */
    private static void refuse(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        if (external.getUserPrincipal() == null) {
            String back = URLEncoder.encode(here(faces).substring(external.getRequestContextPath().length()), StandardCharsets.UTF_8);
            Here.leadTo(faces, external.getRequestContextPath() + SIGN_IN + "?next=" + back);
        } else {
            sendError(faces, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String here(FacesContext faces) {
        return Here.asSent((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    private static void tell(FacesContext faces, Problem problem) {
        String words = CDI.current().select(Words.class).get().explain(problem);
        String client = problem.field() == null ? null : clientId(faces, problem.field());
        faces.addMessage(client, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    /**
     * The input whose id is the name of the field; the form as a whole when the page has none. In a repeated group the
     * field is named with its place, as in {@code 2:price}.
     */
    private static String clientId(FacesContext faces, String field) {
        UIViewRoot root = faces.getViewRoot();
        if (root == null) {
            return null;
        }
        String[] found = new String[1];
        root.visitTree(VisitContext.createVisitContext(faces), (context, target) -> {
            String client = ":" + target.getClientId(faces);
            if (target instanceof UIInput && client.endsWith(":" + field)) {
                found[0] = target.getClientId(faces);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static void sendError(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
        }
        try {
            external.responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static <T> T cause(Throwable thrown, Class<T> type) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}

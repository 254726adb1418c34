package org.karvan.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.platform.refusal.NotThere;

/** What a reader sees when a door refuses him or fails: a page of the portal, and never what went wrong inside. */
class PortalExceptionHandlerTest {

    private static final Logger LOG = Logger.getLogger(PortalExceptionHandler.class.getName());

    private final List<String> answers = new ArrayList<>();
    private final Map<String, Object> remembered = new HashMap<>();
    private final List<ExceptionQueuedEvent> queue = new ArrayList<>();
    private final Faces faces = new Faces();
    private String query = "ref=TND-2026-0041";
    private Principal reader;

    private final class Outside extends ExternalContextWrapper {

        Outside() {
            super(null);
        }

        @Override
        public Object getRequest() {
            Map<String, Object> asked = new HashMap<>();
            asked.put("getRequestURI", "/karvan/tender/tender.xhtml");
            asked.put("getQueryString", query);
            return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                    (proxy, method, arguments) -> asked.get(method.getName()));
        }

        @Override
        public String getRequestContextPath() {
            return "/karvan";
        }

        @Override
        public String getRequestContentType() {
            return "application/x-www-form-urlencoded";
        }

        @Override
        public Principal getUserPrincipal() {
            return reader;
        }

        @Override
        public Map<String, Object> getRequestMap() {
            return remembered;
        }

        @Override
        public boolean isResponseCommitted() {
            return false;
        }

        @Override
        public void responseReset() {
            answers.clear();
        }

        @Override
        public void responseSendError(int status, String message) {
            assertEquals(null, message, "what went wrong is not shown");
            answers.add("error " + status);
        }

        @Override
        public void redirect(String address) {
            answers.add("to " + address);
        }
    }

    private final class Faces extends FacesContextWrapper {

        private final ExternalContext outside = new Outside();
        private boolean complete;
        private boolean refused;

        Faces() {
            super(null);
        }

        @Override
        public ExternalContext getExternalContext() {
            return outside;
        }

        @Override
        public PhaseId getCurrentPhaseId() {
            return PhaseId.INVOKE_APPLICATION;
        }

        @Override
        public boolean isPostback() {
            return true;
        }

        @Override
        public boolean getResponseComplete() {
            return complete;
        }

        @Override
        public void responseComplete() {
            complete = true;
        }

        @Override
        public void validationFailed() {
            refused = true;
        }

        @Override
        public boolean isValidationFailed() {
            return refused;
        }

        void enter() {
            setCurrentInstance(this);
        }

        void leave() {
            setCurrentInstance(null);
        }
    }

    @BeforeEach
    void begin() {
        faces.enter();
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void end() {
        faces.leave();
        LOG.setLevel(null);
    }

    private List<String> answersTo(Throwable... thrown) {
        for (Throwable each : thrown) {
            queue.add(new ExceptionQueuedEvent(faces, new ExceptionQueuedEventContext(faces, each)));
        }
        ExceptionHandler platform = new ExceptionHandlerWrapper(null) {
            @Override
            public Iterable<ExceptionQueuedEvent> getUnhandledExceptionQueuedEvents() {
                return queue;
            }

            @Override
            public void handle() {
                assertTrue(queue.isEmpty(), "nothing is left to the platform, which would show it");
            }
        };
        new PortalExceptionHandler(platform).handle();
        return answers;
    }

    private static Throwable wrapped(RuntimeException cause) {
        return new IllegalStateException("by the platform", new EJBException("by the container", cause));
    }

    @Test
    void whatIsAnotherOrganisationsIsAMissingPage() {
        assertEquals(List.of("error 404"), answersTo(wrapped(new NotThere("tender"))));
        assertEquals(Map.of(), remembered);
    }

    @Test
    void aFormThatWasNotTakenMayBeSentAgain() {
        answersTo(wrapped(new EJBAccessException()));

        assertTrue(faces.isValidationFailed());
    }

    @Test
    void aVisitorWhoMayNotIsAskedToSignInAndLedBack() {
        assertEquals(List.of("to /karvan/identity/sign-in.xhtml?next=%2Ftender%2Ftender.xhtml%3Fref%3DTND-2026-0041"),
                answersTo(wrapped(new EJBAccessException())));
    }

    @Test
    void whoIsSignedInAndMayNotIsToldSo() {
        reader = () -> "officer@ohio.example";

        assertEquals(List.of("error 403"), answersTo(wrapped(new EJBAccessException())));
    }

    @Test
    void aPageThatWasOpenTooLongIsOpenedAnew() {
        query = null;

        assertEquals(List.of("to /karvan/tender/tender.xhtml"), answersTo(new ViewExpiredException("expired", "/tender/tender.xhtml")));
    }

    @Test
    void aFaultShowsTheReferenceUnderWhichItIsLoggedAndNothingElse() {
        assertEquals(List.of("error 500"), answersTo(wrapped(new NullPointerException("secret"))));
        assertTrue(remembered.get(PortalExceptionHandler.FAULT).toString().matches("[0-9a-f]{8}"), remembered.toString());
    }

    @Test
    void theFirstAnswerStands() {
        assertEquals(List.of("error 404"), answersTo(new NotThere("tender"), new NullPointerException()));
        assertFalse(remembered.containsKey(PortalExceptionHandler.FAULT));
    }
}

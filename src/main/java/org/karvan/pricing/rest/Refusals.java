package org.karvan.pricing.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.refusal.ProblemDetails;
import org.karvan.pricing.Narration;
import org.karvan.pricing.Unpriceable;

/** Tells programs why there is no price, as problem details of RFC 9457, with the clause or the path at fault. */
@Provider
public class Refusals implements ExceptionMapper<Unpriceable> {

    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Unpriceable refusal) {
        int status = switch (refusal.fault()) {
            case NOT_JSON -> Response.Status.BAD_REQUEST.getStatusCode();
            case TOO_LONG -> Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
            default -> UNPROCESSABLE;
        };
        Wording words = Wording.in(headers.getAcceptableLanguages().get(0));
        String body = new ProblemDetails(status, words.text("pricing.noPrice"), new Narration(words).of(refusal)).json()
                .add("place", refusal.place()).add("fault", refusal.fault().name())
                .build().toString();
        return Response.status(status).type(ProblemDetails.MEDIA_TYPE).entity(body).build();
    }
}

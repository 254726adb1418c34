package org.karvan.publication;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.refusal.ProblemDetails;

/** Tells programs what the REST interface itself refuses, such as an address, a method or a media type that it has not, as problem details of RFC 9457. */
@Provider
public class Refused implements ExceptionMapper<WebApplicationException> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response told = refusal.getResponse();
        ProblemDetails details = new ProblemDetails(told.getStatus(), told.getStatusInfo().getReasonPhrase(),
                Wording.in(headers.getAcceptableLanguages().get(0)).text("error.interface"));
        return Response.fromResponse(told).type(ProblemDetails.MEDIA_TYPE).entity(details.json().build().toString()).build();
    }
}

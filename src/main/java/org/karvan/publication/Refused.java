package org.karvan.publication;

import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.karvan.platform.faces.Wording;

/** Tells programs what the REST interface itself refuses, such as an address, a method or a media type that it has not, as problem details of RFC 9457. */
@Provider
public class Refused implements ExceptionMapper<WebApplicationException> {

    private static final String PROBLEM = "application/problem+json;charset=UTF-8";

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response told = refusal.getResponse();
        String body = Json.createObjectBuilder()
                .add("type", "about:blank").add("title", told.getStatusInfo().getReasonPhrase()).add("status", told.getStatus())
                .add("detail", Wording.in(headers.getAcceptableLanguages().get(0)).text("error.interface"))
                .build().toString();
        return Response.fromResponse(told).type(PROBLEM).entity(body).build();
    }
}

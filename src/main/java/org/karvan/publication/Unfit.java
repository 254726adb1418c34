package org.karvan.publication;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.refusal.ProblemDetails;

/** Tells programs which of the things they handed in cannot be accepted, each with its field, as problem details of RFC 9457. */
@Provider
public class Unfit implements ExceptionMapper<Invalid> {

    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Invalid refusal) {
        Wording words = Wording.in(headers.getAcceptableLanguages().get(0));
        JsonArrayBuilder fields = Json.createArrayBuilder();
        refusal.problems().forEach(problem -> fields.add(Json.createObjectBuilder()
                .add("field", problem.field() == null ? "" : problem.field())
                .add("text", told(words, problem))));
        String body = new ProblemDetails(UNPROCESSABLE, words.text("error.unfit"), told(words, refusal.problems().get(0))).json()
                .add("problems", fields)
                .build().toString();
        return Response.status(UNPROCESSABLE).type(ProblemDetails.MEDIA_TYPE).entity(body).build();
    }

    private static String told(Wording words, Problem problem) {
        return words.fill(problem.key(), problem.arguments().toArray());
    }
}

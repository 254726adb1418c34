package org.karvan.bid.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.karvan.bid.CheckedReceipt;
import org.karvan.bid.ReceiptChecks;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.refusal.ProblemDetails;

/** {@code GET /api/receipts/RCT-…?sha256=…}: whether the portal gave this receipt, and how it has kept what it promised. */
@Path("receipts")
public class ReceiptResource {

    @Inject
    private ReceiptChecks checks;

    /** The receipt; 404 when the portal promised nothing under this number and hash. */
    @GET
    @Path("{number}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response receipt(@PathParam("number") String number, @QueryParam("sha256") String sha256, @Context HttpHeaders headers) {
        return checks.check(number, sha256).map(ReceiptResource::told).orElseGet(() -> unknown(headers));
    }

    private static Response told(CheckedReceipt receipt) {
        return Response.ok(Json.createObjectBuilder()
                .add("receipt", receipt.number())
                .add("sha256", receipt.sha256())
                .add("part", receipt.part().name())
                .add("receivedAt", receipt.receivedAt().toString())
                .add("kept", receipt.keeping().name())
                .add("log", receipt.place().name())
                .build().toString()).build();
    }

    private static Response unknown(HttpHeaders headers) {
        Wording words = Wording.in(headers.getAcceptableLanguages().get(0));
        ProblemDetails problem = new ProblemDetails(Response.Status.NOT_FOUND.getStatusCode(), words.text("receiptCheck.unknown"),
                words.text("receiptCheck.unknown.hint"));
        return Response.status(problem.status()).type(ProblemDetails.MEDIA_TYPE).entity(problem.json().build().toString()).build();
    }
}

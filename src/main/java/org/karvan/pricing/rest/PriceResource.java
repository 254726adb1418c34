package org.karvan.pricing.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.karvan.platform.faces.Wording;
import org.karvan.pricing.Narration;
import org.karvan.pricing.PriceOrder;
import org.karvan.pricing.StatementJson;

/** {@code POST /api/price}: an order in, its statement out, in the language asked for; nothing is kept. */
@Path("price")
public class PriceResource {

    /** The statement of the order. Refusals are told by {@link Refusals}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String price(InputStream order, @Context HttpHeaders headers) throws IOException {
        // One more than may be: enough to know that it is too long, and no more of it is read.
        String json = new String(order.readNBytes(PriceOrder.LONGEST + 1), StandardCharsets.UTF_8);
        Narration words = new Narration(Wording.in(headers.getAcceptableLanguages().get(0)));
        return StatementJson.of(PriceOrder.read(json).price(), words).toString();
    }
}

package org.karvan.bid;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one way in which an offer is written down before it goes into its envelope: the same offer, the same bytes. */
final class OfferText {

    private static final String PRICES = "prices";
    private static final String LOT = "lot";
    private static final String PER_TONNE = "perTonne";
    private static final String TERMS = "termsConfirmed";
    private static final String DELIVERY = "deliveryNote";
    private static final String ANSWERS = "answers";
    private static final String DECLARATIONS = "declarations";
    private static final String PAPERS = "papers";
    private static final String REFERENCE = "reference";
    private static final String FILE = "fileName";
    private static final String TYPE = "mediaType";
    private static final String SIZE = "size";
    private static final String HASH = "sha256";
    private static final String REMARKS = "remarks";

    private OfferText() {
    }

    /** The offer as JSON in UTF-8; figures are kept as text, so that no digit is lost. */
    static byte[] write(Offer offer) {
        JsonArrayBuilder prices = Json.createArrayBuilder();
        offer.prices().forEach(price -> prices.add(Json.createObjectBuilder()
                .add(LOT, price.lot())
                .add(PER_TONNE, price.perTonne().toPlainString())));
        JsonObjectBuilder answers = Json.createObjectBuilder();
        offer.answers().forEach(answers::add);
        JsonArrayBuilder declarations = Json.createArrayBuilder();
        offer.declarations().forEach(declaration -> declarations.add(declaration.name()));
        JsonArrayBuilder papers = Json.createArrayBuilder();
        offer.papers().forEach(paper -> papers.add(Json.createObjectBuilder()
                .add(REFERENCE, paper.reference())
                .add(FILE, paper.fileName())
                .add(TYPE, paper.mediaType())
                .add(SIZE, paper.size())
                .add(HASH, paper.sha256())));
        return Json.createObjectBuilder()
                .add(PRICES, prices)
                .add(TERMS, offer.termsConfirmed())
                .add(DELIVERY, offer.deliveryNote())
                .add(ANSWERS, answers)
                .add(DECLARATIONS, declarations)
                .add(PAPERS, papers)
                .add(REMARKS, offer.remarks())
                .build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The offer that was written down so. */
    static Offer read(byte[] text) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
            return offer(reader.readObject());
        }
    }

    private static Offer offer(JsonObject json) {
        List<LotPrice> prices = json.getJsonArray(PRICES).getValuesAs(JsonObject.class).stream()
                .map(price -> new LotPrice(price.getInt(LOT), new BigDecimal(price.getString(PER_TONNE))))
                .toList();
        Map<String, String> answers = new HashMap<>();
        JsonObject given = json.getJsonObject(ANSWERS);
        given.keySet().forEach(code -> answers.put(code, given.getString(code)));
        Set<Declaration> declarations = new HashSet<>();
        json.getJsonArray(DECLARATIONS).getValuesAs(JsonString.class)
                .forEach(name -> declarations.add(Declaration.valueOf(name.getString())));
        List<OfferPaper> papers = json.getJsonArray(PAPERS).getValuesAs(JsonObject.class).stream()
                .map(paper -> new OfferPaper(paper.getString(REFERENCE), paper.getString(FILE), paper.getString(TYPE),
                        paper.getJsonNumber(SIZE).longValueExact(), paper.getString(HASH)))
                .toList();
        return new Offer(prices, json.getBoolean(TERMS), json.getString(DELIVERY), answers, declarations, papers,
                json.getString(REMARKS));
    }
}

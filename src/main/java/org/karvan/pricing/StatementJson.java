package org.karvan.pricing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A statement as machines read it: every figure with its name, every line with its formula in words beside it. */
public final class StatementJson {

    private StatementJson() {
    }

    /** The statement; its schema is {@code docs/pricing/statement.schema.json}. */
    public static JsonObject of(Statement statement, Narration words) {
        JsonArrayBuilder working = Json.createArrayBuilder();
        statement.working().forEach(step -> working.add(Json.createObjectBuilder()
                .add("clause", step.clause()).add("subject", step.subject()).add("formula", step.formula().name())
                .add("inputs", inputs(step.formula(), step.inputs())).add("words", words.of(step))
                .add("result", step.result().toPlainString()).add("unit", step.unit())));
        JsonArrayBuilder metals = Json.createArrayBuilder();
        statement.metals().forEach(metal -> metals.add(RecordJson.write(metal)));
        JsonArrayBuilder lines = Json.createArrayBuilder();
        statement.lines().forEach(line -> lines.add(Json.createObjectBuilder()
                .add("clause", line.clause()).add("kind", line.kind().name()).add("subject", line.subject()).add("formula", line.formula().name())
                .add("inputs", inputs(line.formula(), line.inputs())).add("words", words.of(line))
                .add("exact", line.exact().toPlainString()).add("amount", line.amount().toPlainString())));
        return Json.createObjectBuilder()
                .add("terms", statement.terms()).add("version", statement.version()).add("consignment", statement.consignment())
                .add("currency", statement.currency().getCurrencyCode()).add("dryMass", statement.dryMass().toPlainString())
                .add("working", working).add("metals", metals).add("lines", lines)
                .add("gross", statement.gross().toPlainString()).add("net", statement.net().toPlainString())
                .add("total", statement.total().toPlainString()).add("containedValue", statement.containedValue().toPlainString())
                .add("fairPricePercent", statement.fairPrice().toPlainString()).add("netPerDryTonne", statement.netPerDryTonne().toPlainString())
                .build();
    }

    private static JsonObject inputs(Formula formula, List<Object> figures) {
        JsonObjectBuilder inputs = Json.createObjectBuilder();
        for (int index = 0; index < figures.size(); index++) {
            inputs.add(formula.inputs().get(index), RecordJson.json(figures.get(index)));
        }
        return inputs.build();
    }
}

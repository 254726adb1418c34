package org.karvan.contract;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.karvan.audit.CanonicalJson;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.Tonnes;

/** The terms of a contract for machines: everything that is agreed, named, as texts in one canonical form. */
final class CanonicalTerms {

    private CanonicalTerms() {
    }

    /** The terms of the edition that is being frozen, as the bytes that are kept. */
    static byte[] of(Contract contract) {
        Members terms = new Members()
                .with("contract", contract.reference())
                .with("edition", contract.edition())
                .with("title", contract.title())
                .with("type", contract.type())
                .with("buyer", contract.buyerName())
                .with("supplier", contract.supplierName())
                .with("tender", contract.tenderReference())
                .with("bid", contract.bidReference())
                .with("justification", contract.justification())
                .with("currency", contract.bargain().currency().getCurrencyCode())
                .with("incoterm", contract.delivery().incoterm())
                .with("place", contract.delivery().place())
                .with("productionSharePercent", contract.delivery().productionShare())
                .with("tolerancePercent", contract.delivery().tolerance())
                .with("toleranceOption", contract.delivery().toleranceOption())
                .with("effectiveDate", contract.term().effectiveDate())
                .with("endDate", contract.term().endDate())
                .with("longStopDate", contract.term().longStopDate())
                .with("suspendable", contract.term().isSuspendable())
                .with("noticeDays", contract.term().noticeDays());
        terms.with("items", contract.bargain().items().stream().map(CanonicalTerms::item).toList());
        terms.with("schedule", contract.bargain().schedule().stream().map(CanonicalTerms::planned).toList());
        terms.with("price", contract.bargain().priceClauses().stream().map(CanonicalTerms::price).toList());
        terms.with("pricing", PriceTerms.of(contract).stream().map(each -> plainJson(each.toJson())).toList());
        terms.with("conditions", contract.conditions().stream()
                .map(condition -> new Members().with("number", condition.number()).with("words", condition.words()).all()).toList());
        terms.with("clauses", contract.clauses().stream()
                .map(clause -> new Members().with("number", clause.number()).with("heading", clause.heading()).with("body", clause.body()).all())
                .toList());
        return CanonicalJson.of(terms.all()).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> item(ContractItem item) {
        return new Members()
                .with("number", item.number())
                .with("mineral", item.mineral())
                .with("form", item.form())
                .with("gradePercent", item.grade())
                .with("quantityDmt", item.quantity())
                .with("hsCode", item.hsCode())
                .with("description", item.description())
                .all();
    }

    private static Map<String, Object> planned(ScheduledQuantity planned) {
        return new Members().with("period", planned.period()).with("quantityDmt", planned.mass()).all();
    }

    private static Map<String, Object> price(PriceClause clause) {
        return new Members()
                .with("number", clause.number())
                .with("kind", clause.kind())
                .with("item", clause.itemNumber())
                .with("element", clause.element())
                .with("amount", clause.amount())
                .with("per", clause.unit())
                .with("percent", clause.share())
                .with("level", clause.level())
                .with("step", clause.step())
                .with("levelUnit", clause.levelUnit())
                .with("index", clause.indexName())
                .with("quotationalPeriod", clause.period())
                .with("upTo", clause.upTo())
                .with("counting", clause.kind().states(PriceKind.Figure.COUNTING) ? clause.counting() : null)
                .with("cost", clause.cost())
                .with("basis", clause.basis())
                .with("days", clause.days())
                .with("umpireRule", clause.rule())
                .with("percentBelow", clause.shareBelow())
                .all();
    }

    /** JSON of the engine with every number as a text, as all figures of the terms are. */
    private static Object plainJson(JsonValue json) {
        if (json instanceof JsonObject object) {
            Map<String, Object> members = new TreeMap<>();
            object.forEach((name, value) -> members.put(name, plainJson(value)));
            return members;
        }
        if (json instanceof JsonArray array) {
            return array.stream().map(CanonicalTerms::plainJson).toList();
        }
        return json instanceof JsonString text ? text.getString() : json.toString();
    }

    /** Named values; what is not agreed is left out. */
    private static final class Members {

        private final Map<String, Object> members = new TreeMap<>();

        Members with(String name, Object value) {
            if (value != null) {
                members.put(name, plain(value));
            }
            return this;
        }

        Map<String, Object> all() {
            return members;
        }

        private static Object plain(Object value) {
            if (value instanceof List<?>) {
                return value;
            }
            if (value instanceof Enum<?> constant) {
                return constant.name();
            }
            if (value instanceof Percent percent) {
                return PriceClause.plain(percent.value());
            }
            if (value instanceof Tonnes tonnes) {
                return PriceClause.plain(tonnes.value());
            }
            return value instanceof BigDecimal figure ? PriceClause.plain(figure) : value.toString();
        }
    }
}

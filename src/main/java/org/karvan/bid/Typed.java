package org.karvan.bid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.karvan.platform.refusal.Check;
import org.karvan.tender.Criterion;
import org.karvan.tender.TenderLot;

/** What a bidder typed into a form, read and checked. */
final class Typed {

    /** The longest text of an answer, in characters. */
    static final int LONGEST = 4000;

    /** Figures with a point, groups of three parted by commas or not at all. */
    private static final Pattern PRICE = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

    /** Nobody types a price of more characters; a longer one is not even looked at. */
    private static final int LONGEST_PRICE = 30;

    private Typed() {
    }

    /** The text without blanks around it; empty when nothing was typed. */
    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The prices, of lots that the tender has; blank fields are no price yet. */
    static List<LotPrice> prices(List<PriceEntry> entries, List<TenderLot> lots) {
        Set<Integer> asked = lots.stream().map(TenderLot::number).collect(Collectors.toSet());
        List<LotPrice> prices = new ArrayList<>();
        Check check = new Check();
        for (int place = 0; place < entries.size(); place++) {
            PriceEntry entry = entries.get(place);
            String typed = text(entry.typed());
            if (!typed.isEmpty() && asked.contains(entry.lot())) {
                boolean valid = isPrice(typed);
                check.that(valid, place + ":price", "bid.price.shape", LotPrice.SCALE);
                if (valid) {
                    prices.add(new LotPrice(entry.lot(), figure(typed)));
                }
            }
        }
        check.done();
        return prices;
    }

    /** The answers, by the code of the criterion, to criteria that the tender has; blank fields are no answer yet. */
    static Map<String, String> answers(List<AnswerEntry> entries, List<Criterion> questions) {
        Set<String> asked = questions.stream().map(Criterion::code).collect(Collectors.toSet());
        Map<String, String> answers = new HashMap<>();
        Check check = new Check();
        for (int place = 0; place < entries.size(); place++) {
            AnswerEntry entry = entries.get(place);
            String typed = text(entry.typed());
            check.optional(typed, place + ":answer", LONGEST);
            if (!typed.isEmpty() && asked.contains(entry.code())) {
                answers.put(entry.code(), typed);
            }
        }
        check.done();
        return answers;
    }

    private static boolean isPrice(String typed) {
        if (typed.length() > LONGEST_PRICE || !PRICE.matcher(typed).matches()) {
            return false;
        }
        BigDecimal figure = figure(typed);
        return figure.signum() > 0 && figure.compareTo(LotPrice.LIMIT) < 0 && figure.stripTrailingZeros().scale() <= LotPrice.SCALE;
    }

    private static BigDecimal figure(String typed) {
        return new BigDecimal(typed.replace(",", ""));
    }
}

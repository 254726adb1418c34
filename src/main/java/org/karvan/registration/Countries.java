package org.karvan.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** From which countries organisations can register. */
public final class Countries {

    /** Pakistan by ISO 3166-1. */
    public static final String PAKISTAN = "PK";

    /** The United States by ISO 3166-1. */
    public static final String UNITED_STATES = "US";

    /** Under comprehensive sanctions of the United States (31 CFR 515, 560, 510), with whose buyers this portal trades. */
    private static final Set<String> BARRED = Set.of("CU", "IR", "KP");

    /** The states, the district and the territories of the United States by their postal codes. */
    private static final Set<String> AMERICAN_STATES = Set.of(("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA "
            + "MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AS MP").split(" "));

    private Countries() {
    }

    /** The codes of all countries that can be chosen, the two of the trade first. */
    public static List<String> all() {
        List<String> others = Arrays.stream(Locale.getISOCountries())
                .filter(Countries::isTradedWith)
                .filter(code -> !PAKISTAN.equals(code) && !UNITED_STATES.equals(code))
                .toList();
        return Stream.concat(Stream.of(PAKISTAN, UNITED_STATES), others.stream()).toList();
    }

    static boolean isTradedWith(String code) {
        return code != null && !BARRED.contains(code) && Arrays.asList(Locale.getISOCountries()).contains(code);
    }

    static boolean isAmericanState(String code) {
        return code != null && AMERICAN_STATES.contains(code);
    }
}

package org.karvan.registration;

import java.util.Arrays;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.PlainText;

/**
 * What the section on the seat hands in; any part may still be missing.
 *
 * @param street house and street
 * @param city town or village
 * @param district the district or county
 * @param region the province's name in Pakistan, the state's postal code in the United States, else as it is called there
 * @param postalCode the postal code
 * @param phone a telephone number, kept in the form of E.164
 */
public record AddressDraft(String street, String city, String district, String region, String postalCode, String phone) {

    static final int LONGEST_LINE = 120;
    static final int LONGEST_REGION = 60;
    static final int LONGEST_CODE = 12;

    /** The same made tidy. @throws org.karvan.platform.refusal.Invalid for what cannot be */
    AddressDraft checked(String country) {
        String number = Given.text(phone);
        String known = number == null ? null : Identifiers.phone(number, country).orElse(null);
        AddressDraft tidy = new AddressDraft(Given.text(street), Given.text(city), Given.text(district), Given.text(region),
                Given.text(postalCode), known);
        Check check = new Check();
        check.optional(tidy.street, "street", LONGEST_LINE);
        check.optional(tidy.city, "city", LONGEST_LINE);
        check.optional(tidy.district, "district", LONGEST_LINE);
        check.that(tidy.region == null || isRegion(tidy.region, country), "region", "registration.region.unknown");
        check.optional(tidy.postalCode, "postalCode", LONGEST_CODE);
        check.that(number == null || known != null, "phone", "registration.phone.shape");
        check.done();
        return tidy;
    }

    private static boolean isRegion(String region, String country) {
        return switch (country) {
            case Countries.PAKISTAN -> Arrays.stream(Province.values()).anyMatch(province -> province.name().equals(region));
            case Countries.UNITED_STATES -> Countries.isAmericanState(region);
            default -> PlainText.is(region) && region.length() <= LONGEST_REGION;
        };
    }
}

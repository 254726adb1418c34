package org.karvan.registration;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** The numbers under which offices and banks know an organisation or a person: how each is written, and what it must fulfil. */
final class Identifiers {

    private static final Pattern NTN = Pattern.compile("\\d{7}-\\d");
    private static final Pattern STRN = Pattern.compile("\\d{13}");
    private static final Pattern EIN = Pattern.compile("\\d{2}-\\d{7}");
    private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}\\d{2}");
    private static final Pattern DUNS = Pattern.compile("\\d{9}");
    private static final Pattern CNIC = Pattern.compile("[1-9]\\d{12}");
    private static final Pattern PASSPORT = Pattern.compile("[0-9A-Z]{6,9}");
    private static final Pattern ROUTING_NUMBER = Pattern.compile("(0\\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\\d{7}");
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("[0-9A-Z]{4,17}");

    /** Prefixes that no office of the Internal Revenue Service gives out. */
    private static final Set<String> NO_EIN_PREFIX = Set.of(
            "00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89", "96", "97");

    private static final int NTN_DIGITS = 8;
    private static final int EIN_DIGITS = 9;
    private static final int EIN_PREFIX = 2;

    /** ISO 7064 MOD 97-10, the check of LEI and IBAN: the number leaves this rest. */
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** The weights of the American Bankers Association, by position. */
    private static final int[] ROUTING_WEIGHTS = {3, 7, 1};

    private static final int ROUTING_MODULUS = 10;
    private static final int LETTERS_AND_DIGITS = 36;

    private Identifiers() {
    }

    /** A national tax number as it is kept: 7 digits, a hyphen, 1 digit. */
    static String ntn(String given) {
        String digits = Given.compact(given);
        boolean isWhole = digits != null && digits.length() == NTN_DIGITS;
        return isWhole ? digits.substring(0, NTN_DIGITS - 1) + "-" + digits.substring(NTN_DIGITS - 1) : digits;
    }

    /** An employer identification number as it is kept: 2 digits, a hyphen, 7 digits. */
    static String ein(String given) {
        String digits = Given.compact(given);
        boolean isWhole = digits != null && digits.length() == EIN_DIGITS;
        return isWhole ? digits.substring(0, EIN_PREFIX) + "-" + digits.substring(EIN_PREFIX) : digits;
    }

    static boolean isNtn(String number) {
        return NTN.matcher(number).matches();
    }

    static boolean isStrn(String number) {
        return STRN.matcher(number).matches();
    }

    static boolean isEin(String number) {
        return EIN.matcher(number).matches() && !NO_EIN_PREFIX.contains(number.substring(0, EIN_PREFIX));
    }

    /** A legal entity identifier whose two check digits fit (ISO 17442). */
    static boolean isLei(String number) {
        return LEI.matcher(number).matches() && inDigits(number).mod(MODULUS).equals(BigInteger.ONE);
    }

    static boolean isDuns(String number) {
        return DUNS.matcher(number).matches();
    }

    /** A computerised national identity card has 13 digits and no check digit; its first names the province. */
    static boolean isCnic(String number) {
        return CNIC.matcher(number).matches();
    }

    static boolean isPassport(String number) {
        return PASSPORT.matcher(number).matches();
    }

    /** An international bank account number of that country, with its length and its check digits. */
    static boolean isIban(String number, String country) {
        try {
            IbanUtil.validate(number);
            return number.startsWith(country);
        } catch (Iban4jException e) {
            return false;
        }
    }

    /** An American routing number of a bank, whose weighted digits sum to a multiple of ten. */
    static boolean isRoutingNumber(String number) {
        if (!ROUTING_NUMBER.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < number.length(); place++) {
            sum += ROUTING_WEIGHTS[place % ROUTING_WEIGHTS.length] * Character.digit(number.charAt(place), ROUTING_MODULUS);
        }
        return sum % ROUTING_MODULUS == 0;
    }

    static boolean isAccountNumber(String number) {
        return ACCOUNT_NUMBER.matcher(number).matches();
    }

    /** The telephone number in the international form of E.164; empty when there can be no such number. */
    static Optional<String> phone(String given, String country) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(given, country);
            return numbers.isValidNumber(number) ? Optional.of(numbers.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Letters count from A = 10 to Z = 35. */
    private static BigInteger inDigits(String number) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(sign -> digits.append(Character.digit(sign, LETTERS_AND_DIGITS)));
        return new BigInteger(digits.toString());
    }
}

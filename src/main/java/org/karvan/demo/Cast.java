package org.karvan.demo;

import static org.karvan.identity.Role.ADMINISTRATOR;
import static org.karvan.identity.Role.ANALYST;
import static org.karvan.identity.Role.APPLICANT;
import static org.karvan.identity.Role.APPROVER;
import static org.karvan.identity.Role.AUDITOR;
import static org.karvan.identity.Role.BIDDER;
import static org.karvan.identity.Role.BUYER_FINANCE;
import static org.karvan.identity.Role.BUYER_SIGNATORY;
import static org.karvan.identity.Role.COMPLIANCE;
import static org.karvan.identity.Role.EVALUATOR;
import static org.karvan.identity.Role.LEGAL;
import static org.karvan.identity.Role.LOGISTICS;
import static org.karvan.identity.Role.OFFICER;
import static org.karvan.identity.Role.OPENER;
import static org.karvan.identity.Role.OPERATIONS;
import static org.karvan.identity.Role.REVIEWER;
import static org.karvan.identity.Role.SUPPLIER_FINANCE;
import static org.karvan.identity.Role.SUPPLIER_SIGNATORY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Mineral;
import org.karvan.provenance.TitleRegime;
import org.karvan.registration.LegalForm;

/** Who plays in the demonstration: invented organisations at real places. */
final class Cast {

    /** Everybody's password; the demonstration listens on loopback only. */
    static final String PASSWORD = "caravan-of-salt";

    /** The passphrase of every opener's key. */
    static final String PASSPHRASE = "caravan-of-salt";

    /**
     * A person.
     *
     * @param email with which he signs in
     * @param name his name
     * @param language of his pages
     * @param roles what he does
     * @param limitUsd up to which value he approves; null when he does not
     */
    record Person(String email, String name, String language, Set<Role> roles, BigDecimal limitUsd) {
        static Person of(String email, String name, String language, Role... roles) {
            return new Person(email, name, language, Set.of(roles), null);
        }

        Person approvingUpTo(String usd) {
            return new Person(email, name, language, roles, new BigDecimal(usd));
        }
    }

    /**
     * An organisation.
     *
     * @param yearly what it mines or needs in a year, in tonnes
     * @param regime the law of its mine titles; null for one that has none
     * @param people the first of them registers it
     */
    record Firm(String name, Side side, LegalForm form, String country, String region, String city, String district, String phone,
            String taxNumber, String account, String routing, String owner, Map<Mineral, BigDecimal> yearly, TitleRegime regime,
            List<Person> people) {

        Person registrant() {
            return people.get(0);
        }

        String email(Role role) {
            return people.stream().filter(person -> person.roles().contains(role)).findFirst().orElseThrow().email();
        }
    }

    static final List<Person> PORTAL = List.of(
            Person.of("admin@karvan.example", "Samina Durrani", "en", ADMINISTRATOR),
            Person.of("admin2@karvan.example", "Howard Pike", "en", ADMINISTRATOR),
            Person.of("compliance@karvan.example", "Farah Siddiqui", "en", COMPLIANCE),
            Person.of("auditor@karvan.example", "Ruth Okafor", "en", AUDITOR),
            Person.of("reviewer@karvan.example", "Justice (r) Anwar Baig", "en", REVIEWER),
            Person.of("reviewer2@karvan.example", "Helen Marsh", "en", REVIEWER),
            Person.of("reviewer3@karvan.example", "Zafar Iqbal Mengal", "ur", REVIEWER),
            Person.of("reviewer4@karvan.example", "Amna Yousafzai", "ur", REVIEWER),
            Person.of("reviewer5@karvan.example", "Peter Lindqvist", "en", REVIEWER),
            Person.of("reviewer6@karvan.example", "Shahida Parveen", "ur", REVIEWER));

    static final Firm LONE_STAR = buyer("Lone Star Antimony Refining LLC", "TX", "Laredo", "+1 956 555 0142", "74-1829304", "111000025",
            Map.of(Mineral.ANTIMONY, tonnes("4200")), List.of(
                    Person.of("officer@lonestar.example", "Dana Whitfield", "en", APPLICANT, OFFICER),
                    Person.of("approver@lonestar.example", "Marcus Reyes", "en", APPROVER).approvingUpTo("2500000"),
                    Person.of("director@lonestar.example", "Eleanor Voss", "en", APPROVER, BUYER_SIGNATORY).approvingUpTo("50000000"),
                    Person.of("legal@lonestar.example", "Priya Raman", "en", LEGAL),
                    Person.of("evaluator@lonestar.example", "Tom Becker", "en", EVALUATOR),
                    Person.of("assayer@lonestar.example", "Grace Liu", "en", EVALUATOR),
                    Person.of("logistics@lonestar.example", "Sam Ortega", "en", LOGISTICS, BUYER_FINANCE),
                    Person.of("opener@lonestar.example", "Nadia Flores", "en", OPENER)));

    static final Firm POTOMAC = buyer("Potomac Strategic Metals Inc.", "VA", "Norfolk", "+1 757 555 0173", "54-2093817", "051000017",
            Map.of(Mineral.ANTIMONY, tonnes("1500"), Mineral.TUNGSTEN, tonnes("900"), Mineral.RARE_EARTHS, tonnes("300")), List.of(
                    Person.of("officer@potomac.example", "Walter Chen", "en", APPLICANT, OFFICER),
                    Person.of("approver@potomac.example", "Judith Hale", "en", APPROVER).approvingUpTo("5000000"),
                    Person.of("director@potomac.example", "Admiral (r) Ross Tate", "en", APPROVER, BUYER_SIGNATORY).approvingUpTo("80000000"),
                    Person.of("legal@potomac.example", "Irene Novak", "en", LEGAL),
                    Person.of("evaluator@potomac.example", "Leo Park", "en", EVALUATOR),
                    Person.of("opener@potomac.example", "Carla Mendes", "en", OPENER)));

    static final Firm CASCADE = buyer("Cascade Battery Materials Co.", "WA", "Spokane", "+1 509 555 0119", "91-1740056", "125000024",
            Map.of(Mineral.COPPER, tonnes("12000"), Mineral.ANTIMONY, tonnes("600")), List.of(
                    Person.of("officer@cascade.example", "Bridget Olsen", "en", APPLICANT, OFFICER),
                    Person.of("approver@cascade.example", "Henry Nakamura", "en", APPROVER, BUYER_SIGNATORY).approvingUpTo("20000000"),
                    Person.of("evaluator@cascade.example", "Sofia Brandt", "en", EVALUATOR),
                    Person.of("legal@cascade.example", "Ada Quinn", "en", LEGAL),
                    Person.of("opener@cascade.example", "Joel Marsh", "en", OPENER)));

    static final Firm CHITRAL = miner("Chitral Antimony Works (Pvt) Ltd", LegalForm.PRIVATE_COMPANY, "KHYBER_PAKHTUNKHWA", "Chitral", "Lower Chitral",
            "+92 943 412233", "3840127-5", "PK36SCBL0000001123456702", "Rahim Shah", Map.of(Mineral.ANTIMONY, tonnes("1800")),
            TitleRegime.KP_2017, "chitral", "Rahim Shah", "ur");
    static final Firm KRINJ = miner("Krinj Miners' Cooperative Society", LegalForm.COOPERATIVE, "KHYBER_PAKHTUNKHWA", "Drosh", "Lower Chitral",
            "+92 943 480117", "4471093-2", "PK24SCBL0000001171495101", "Zarina Bibi", Map.of(Mineral.ANTIMONY, tonnes("420")),
            TitleRegime.KP_2017, "krinj", "Zarina Bibi", "ur");
    static final Firm QILLA = miner("Qilla Abdullah Stibnite (Pvt) Ltd", LegalForm.PRIVATE_COMPANY, "BALOCHISTAN", "Qilla Abdullah", "Qilla Abdullah",
            "+92 826 610045", "5120938-1", "PK36SCBL0000001123456702", "Nasrullah Achakzai", Map.of(Mineral.ANTIMONY, tonnes("2600")),
            TitleRegime.BALOCHISTAN_2002, "qilla", "Nasrullah Achakzai", "en");
    static final Firm KHARAN = miner("Kharan Minerals (Pvt) Ltd", LegalForm.PRIVATE_COMPANY, "BALOCHISTAN", "Kharan", "Kharan",
            "+92 847 510288", "2983746-8", "PK24SCBL0000001171495101", "Mir Balach Khan", Map.of(Mineral.ANTIMONY, tonnes("950"), Mineral.COPPER, tonnes("8000")),
            TitleRegime.BALOCHISTAN_2002, "kharan", "Mir Balach Khan", "en");
    static final Firm GILGIT = miner("Gilgit Rare Earths Cooperative", LegalForm.COOPERATIVE, "GILGIT_BALTISTAN", "Gilgit", "Gilgit",
            "+92 5811 455321", "6610274-3", "PK36SCBL0000001123456702", "Karim Hunzai", Map.of(Mineral.RARE_EARTHS, tonnes("240"), Mineral.TUNGSTEN, tonnes("500")),
            TitleRegime.GB_2016, "gilgit", "Karim Hunzai", "ur");
    static final Firm SHIGAR = miner("Shigar Tungsten Ventures", LegalForm.PARTNERSHIP, "GILGIT_BALTISTAN", "Shigar", "Shigar",
            "+92 5816 520190", "7754120-9", "PK24SCBL0000001171495101", "Amina Baltistani", Map.of(Mineral.TUNGSTEN, tonnes("310")),
            TitleRegime.GB_2016, "shigar", "Amina Baltistani", "en");

    static final Firm INDUS_LAB = other("Indus Assay Laboratory", Side.LABORATORY, "PK", "SINDH", "Karachi", "Karachi South", "+92 21 32411200", "1093847-6",
            "Dr Huma Qureshi", List.of(
                    Person.of("lab@indusassay.example", "Dr Huma Qureshi", "en", APPLICANT, ANALYST),
                    Person.of("opener@indusassay.example", "Bilal Memon", "en", OPENER)));
    static final Firm GULF_LAB = other("Gulf Coast Umpire Assays Inc.", Side.LABORATORY, "US", "TX", "Houston", "Harris", "+1 713 555 0188", "76-0391827",
            "Peter Lindqvist", List.of(Person.of("lab@gulfumpire.example", "Peter Lindqvist", "en", APPLICANT, ANALYST)));
    static final Firm CHAMBER = other("Khyber Chamber of Mines", Side.PUBLIC_BODY, "PK", "KHYBER_PAKHTUNKHWA", "Peshawar", "Peshawar", "+92 91 9213014", "9093412-4",
            null, List.of(
                    Person.of("secretary@chamber.example", "Gul Nawaz Khattak", "en", APPLICANT),
                    Person.of("opener@chamber.example", "Shaista Afridi", "ur", OPENER)));

    static final List<Firm> APPROVED = List.of(
            LONE_STAR, POTOMAC, CASCADE, CHITRAL, KRINJ, QILLA, KHARAN, GILGIT, INDUS_LAB, GULF_LAB, CHAMBER);

    /** A registration that still lies with the administrators. */
    static final Firm WAITING = SHIGAR;

    private Cast() {
    }

    private static Firm buyer(String name, String state, String city, String phone, String ein, String routing,
            Map<Mineral, BigDecimal> yearly, List<Person> people) {
        return new Firm(name, Side.BUYER, LegalForm.PRIVATE_COMPANY, "US", state, city, city, phone, ein, "4820093317", routing,
                people.get(0).name(), yearly, null, people);
    }

    private static Firm miner(String name, LegalForm form, String province, String city, String district, String phone, String ntn, String iban,
            String owner, Map<Mineral, BigDecimal> yearly, TitleRegime regime, String domain, String person, String language) {
        return new Firm(name, Side.SUPPLIER, form, "PK", province, city, district, phone, ntn, iban, null, owner, yearly, regime, List.of(
                Person.of("office@" + domain + ".example", person, language, APPLICANT, BIDDER, OPERATIONS, SUPPLIER_FINANCE, SUPPLIER_SIGNATORY)));
    }

    private static Firm other(String name, Side side, String country, String region, String city, String district, String phone, String taxNumber,
            String owner, List<Person> people) {
        return new Firm(name, side, side == Side.PUBLIC_BODY ? LegalForm.STATE_BODY : LegalForm.PRIVATE_COMPANY, country, region, city, district, phone,
                taxNumber, null, null, owner,
                side == Side.LABORATORY ? Map.of(Mineral.ANTIMONY, tonnes("900"), Mineral.TUNGSTEN, tonnes("200")) : Map.of(), null, people);
    }

    private static BigDecimal tonnes(String figure) {
        return new BigDecimal(figure);
    }
}

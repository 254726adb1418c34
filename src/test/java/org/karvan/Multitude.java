package org.karvan;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Makes many of everything that a scene has made one of, so that a test can see what a page costs when there is much to
 * show. The copies need not make sense to the trade; they need to stand wherever a page reads rows.
 */
@ApplicationScoped
public class Multitude {

    /** Keys of copies lie above it, all others below. */
    private static final long ABOVE = 1_000_000;

    /**
     * How a table is copied: which rows are originals, and what differs in the copy of number {@code n}. A column in square
     * brackets is a key that points at the copy of the same number.
     */
    private record Recipe(String table, String originals, List<String> differences) {
    }

    private static final List<Recipe> RECIPES = List.of(
            copy("organisation", "id < ABOVE", "id = [id]", "reference = 'N' || n || '-' || reference", "name = name || ' ' || n",
                    "state = CASE MOD(n, 4) WHEN 1 THEN 'SUBMITTED' WHEN 2 THEN 'UNDER_REVIEW' ELSE state END",
                    "screened_at = CASE MOD(n, 2) WHEN 1 THEN NULL ELSE screened_at END"),
            copy("organisation_mineral", "organisation_id < ABOVE", "organisation_id = [organisation_id]"),
            copy("organisation_owner", "number < 100", "number = number + n * 100"),
            copy("organisation_paper", "number < 100", "number = number + n * 100", "document_id = [document_id]"),
            copy("stored_document", "id < ABOVE", "id = [id]"),
            copy("mine_title", "id < ABOVE", "id = [id]", "number = number || '-' || n", "copy_id = [copy_id]"),
            copy("mine_title_mineral", "title_id < ABOVE", "title_id = [title_id]"),
            copy("ore_lot", "id < ABOVE", "id = [id]", "reference = 'N' || n || '-' || reference",
                    "title_id = CASE MOD(n, 2) WHEN 0 THEN title_id ELSE [title_id] END"),
            copy("ore_lot_evidence", "number < 100", "number = number + n * 100"),
            copy("screening", "id < ABOVE", "id = [id]", "evidence_id = [evidence_id]"),
            copy("account", "id < ABOVE", "id = [id]", "email = 'n' || n || '.' || email",
                    "organisation_id = CASE MOD(n, 2) WHEN 0 THEN organisation_id ELSE [organisation_id] END"),
            copy("account_role", "account_id < ABOVE", "account_id = [account_id]"),
            copy("sign_in", "id < ABOVE", "id = [id]"),
            copy("saved_view", "id < ABOVE", "id = [id]", "name = name || ' ' || n"),
            copy("access_link", "id < ABOVE", "id = [id]", "account_id = [account_id]", "token_hash = SUBSTRING(token_hash, 1, 50) || n"),
            copy("deputyship", "id < ABOVE", "id = [id]", "lender_id = CASE MOD(n, 2) WHEN 0 THEN lender_id ELSE [lender_id] END",
                    "deputy_id = CASE MOD(n, 2) WHEN 0 THEN [deputy_id] ELSE deputy_id END"),
            copy("deputyship_role", "deputyship_id < ABOVE", "deputyship_id = [deputyship_id]"),
            copy("banner", "id < ABOVE", "id = [id]"),
            copy("notice", "id < ABOVE", "id = [id]"),
            copy("outgoing_mail", "id < ABOVE", "id = [id]"),
            copy("audit_entry", "id < ABOVE", "id = [id]", "leaf_index = NULL", "leaf_hash = NULL"),
            copy("audit_head", "id < ABOVE", "id = [id]"),
            copy("audit_verification", "id < ABOVE", "id = [id]"),
            copy("reference_value", "id < ABOVE", "id = [id]", "valid_from = valid_from + n"),
            copy("price_series", "id < ABOVE", "id = [id]", "code = code || '-' || n"),
            copy("quotation", "id < ABOVE", "id = [id]", "trading_day = trading_day - n * 400"),
            copy("quotation_import", "id < ABOVE", "id = [id]"),
            copy("market_holiday", "id < ABOVE", "id = [id]", "holiday = holiday + n * 400"),
            copy("opener_key", "id < ABOVE", "id = [id]", "account_id = CASE MOD(n, 2) WHEN 0 THEN [account_id] ELSE account_id END",
                    "live_account = CASE MOD(n, 2) WHEN 0 THEN [live_account] ELSE NULL END",
                    "ended_at = CASE MOD(n, 2) WHEN 0 THEN ended_at ELSE made_at END"),
            copy("own_key", "id < ABOVE", "id = [id]", "organisation_id = CASE MOD(n, 2) WHEN 0 THEN [organisation_id] ELSE organisation_id END",
                    "live_organisation = CASE MOD(n, 2) WHEN 0 THEN [live_organisation] ELSE NULL END",
                    "ended_at = CASE MOD(n, 2) WHEN 0 THEN ended_at ELSE made_at END"),
            copy("envelope_key", "id < ABOVE", "id = [id]", "subject = 'N' || n || '-' || subject"),
            copy("key_share", "id < ABOVE", "id = [id]", "place = place + n * 100",
                    "envelope_key_id = CASE MOD(n, 2) WHEN 0 THEN envelope_key_id ELSE [envelope_key_id] END",
                    "account_id = CASE MOD(n, 2) WHEN 0 THEN [account_id] ELSE account_id END",
                    "opener_key_id = CASE MOD(n, 2) WHEN 0 THEN [opener_key_id] ELSE opener_key_id END"),
            copy("ceremony", "id < ABOVE", "id = [id]", "envelope_key_id = CASE MOD(n, 2) WHEN 0 THEN envelope_key_id ELSE [envelope_key_id] END"),
            copy("given_share", "id < ABOVE", "id = [id]", "share_id = [share_id]"),
            copy("tender", "id < ABOVE", "id = [id]", "reference = 'N' || n || '-' || reference"),
            copy("tender_drafter", "account_id < ABOVE", "account_id = [account_id]"),
            copy("tender_lot", "id < ABOVE AND tender_id NOT IN (SELECT id FROM tender WHERE state = 'AWARDED')", "id = [id]", "number = number + n * 100"),
            copy("tender_lot_limit", "lot_id < ABOVE", "lot_id = [lot_id]"),
            copy("tender_criterion", "code NOT LIKE '%x%'", "code = code || 'x' || n"),
            copy("tender_opener", "account_id < ABOVE", "account_id = [account_id]"),
            copy("tender_invited", "organisation_id < ABOVE", "organisation_id = [organisation_id]"),
            copy("tender_document", "document_id < ABOVE", "document_id = [document_id]", "title = title || ' ' || n"),
            copy("tender_question", "id < ABOVE", "id = [id]", "number = number + n * 100"),
            copy("tender_addendum", "id < ABOVE", "id = [id]", "number = number + n * 100"),
            copy("tender_confidence", "id < ABOVE", "id = [id]", "organisation_id = [organisation_id]"),
            copy("tender_milestone", "id < ABOVE", "id = [id]"),
            copy("bid", "id < ABOVE", "id = [id]", "reference = 'N' || n || '-' || reference", "live_key = 'n' || n || '.' || live_key",
                    "tender_id = CASE MOD(n, 2) WHEN 0 THEN tender_id ELSE [tender_id] END",
                    "tender_reference = CASE MOD(n, 2) WHEN 0 THEN tender_reference ELSE 'N' || n || '-' || tender_reference END",
                    "bidder_id = CASE MOD(n, 2) WHEN 0 THEN [bidder_id] ELSE bidder_id END"),
            copy("sealed_offer", "id < ABOVE", "id = [id]", "bid_id = [bid_id]", "receipt = 'N' || n || '-' || receipt",
                    "submission_id = submission_id || '-' || n"),
            copy("sealed_offer_paper", "sealed_offer_id < ABOVE", "sealed_offer_id = [sealed_offer_id]"),
            copy("bid_paper", "id < ABOVE", "id = [id]", "bid_id = [bid_id]", "reference = 'N' || n || '-' || reference"),
            copy("opening_minutes", "id < ABOVE", "id = [id]", "tender_id = [tender_id]", "tender_reference = 'N' || n || '-' || tender_reference"),
            copy("opening_minutes_line", "place < 100", "place = place + n * 100", "bid_reference = 'N' || n || '-' || bid_reference"),
            copy("opening_minutes_share", "place < 100", "place = place + n * 100"),
            copy("evaluation", "id < ABOVE", "id = [id]", "reference = 'N' || n || '-' || reference",
                    "tender_reference = 'N' || n || '-' || tender_reference"),
            copy("placed_bid", "place < 100", "place = place + n * 100", "bid_reference = 'N' || n || '-' || bid_reference",
                    "bidder_id = [bidder_id]"),
            copy("placed_mark", "bid_reference NOT LIKE 'N%'", "bid_reference = 'N' || n || '-' || bid_reference"),
            copy("turned_down_bid", "bid_reference NOT LIKE 'N%'", "bid_reference = 'N' || n || '-' || bid_reference"),
            copy("drawn_lot", "bid_reference NOT LIKE 'N%'", "bid_reference = 'N' || n || '-' || bid_reference"),
            copy("missed_mark", "bid_reference NOT LIKE 'N%'", "bid_reference = 'N' || n || '-' || bid_reference"),
            copy("spread_reason", "bid_reference NOT LIKE 'N%'", "bid_reference = 'N' || n || '-' || bid_reference"),
            copy("price_doubt", "bid_reference NOT LIKE 'N%'", "bid_reference = 'N' || n || '-' || bid_reference"),
            copy("clarification", "id < ABOVE", "id = [id]", "reference = 'N' || n || '-' || reference"),
            copy("score_sheet", "id < ABOVE", "id = [id]", "account_id = [account_id]"),
            copy("given_score", "bid_reference NOT LIKE 'N%'", "bid_reference = 'N' || n || '-' || bid_reference"),
            copy("complaint", "id < ABOVE", "id = [id]", "reference = 'N' || n || '-' || reference"),
            copy("complaint_member", "account_id < ABOVE", "account_id = [account_id]"),
            copy("complaint_opinion", "account_id < ABOVE", "account_id = [account_id]"),
            copy("complaint_paper", "number < 100", "number = number + n * 100"),
            copy("complaint_moment", "number < 100", "number = number + n * 100"),
            copy("contract", "id < ABOVE", "id = [id]", "reference = 'N' || n || '-' || reference",
                    "state = CASE MOD(n, 4) WHEN 1 THEN 'LEGAL_REVIEW' WHEN 2 THEN 'APPROVAL' WHEN 3 THEN 'SIGNATURE' ELSE state END",
                    "next_level_usd = CASE MOD(n, 4) WHEN 2 THEN 1000000 ELSE next_level_usd END"),
            copy("contract_item", "item_number < 100", "item_number = item_number + n * 100"),
            copy("contract_schedule", "delivery_year < 2100", "delivery_year = delivery_year + n * 100"),
            copy("contract_price_clause", "clause_number < 100 AND contract_id NOT IN (SELECT id FROM contract WHERE state = 'ACTIVE')", "clause_number = clause_number + n * 100"),
            copy("contract_clause", "clause_number < 100", "clause_number = clause_number + n * 100"),
            copy("contract_condition", "condition_number < 100", "condition_number = condition_number + n * 100"),
            copy("contract_level", "level_number < 100", "level_number = level_number + n * 100"),
            copy("contract_approval", "level_number < 100", "level_number = level_number + n * 100"),
            copy("contract_signature", "contract_id < ABOVE", "contract_id = [contract_id]"),
            copy("contract_text", "id < ABOVE", "id = [id]", "edition = edition + n * 100"),
            copy("delivery", "id < ABOVE", "id = [id]", "reference = 'N' || n || '-' || reference"),
            copy("delivery_lot", "lot_reference NOT LIKE 'N%'", "lot_reference = 'N' || n || '-' || lot_reference"),
            copy("delivery_package", "number < 100", "number = number + n * 100"),
            copy("delivery_paper", "number < 100", "number = number + n * 100"),
            copy("delivery_moment", "number < 100", "number = number + n * 100"),
            copy("invoice", "id < ABOVE", "id = [id]", "reference = 'N' || n || '-' || reference"),
            copy("invoice_line", "number < 100", "number = number + n * 100"),
            copy("invoice_moment", "number < 100", "number = number + n * 100"),
            copy("assay_exchange", "id < ABOVE", "id = [id]", "reference = 'N' || n || '-' || reference",
                    "lot_reference = 'N' || n || '-' || lot_reference"),
            copy("delegation_table", "id < ABOVE", "id = [id]", "valid_from = valid_from + n"),
            copy("delegation_level", "table_id < ABOVE", "table_id = [table_id]"));

    /** Of these there is a fixed number, or no page shows more than one. */
    private static final Set<String> FEW_BY_NATURE = Set.of("reference_series", "audit_kind", "audit_log",
            "key_print", "document_shelf", "shelved_content", "commodity", "trade_place", "delivery_paper_rule");

    /** One of what the scene makes none of. */
    private static final List<String> SEEDS = List.of(
            "INSERT INTO deputyship (id, version, lender_id, deputy_id, first_day, last_day) SELECT id, 1, id, (SELECT MIN(d.id) FROM account d"
                    + " WHERE d.organisation_id = l.organisation_id AND d.id <> l.id), DATE '2020-01-01', DATE '2099-12-31' FROM account l"
                    + " WHERE EXISTS (SELECT 1 FROM account d WHERE d.organisation_id = l.organisation_id AND d.id <> l.id)",
            "INSERT INTO deputyship_role (deputyship_id, role) SELECT account_id, role FROM account_role"
                    + " WHERE EXISTS (SELECT 1 FROM deputyship s WHERE s.id = account_id)",
            "INSERT INTO banner (id, version, english, urdu, shown_from, shown_until, posted_by) SELECT MIN(id), 1, 'Maintenance', 'مرمت',"
                    + " TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00+00', TIMESTAMP WITH TIME ZONE '2099-12-31 00:00:00+00', MIN(id) FROM account",
            "INSERT INTO saved_view (id, version, account_id, name, list, query) SELECT id, 1, id, 'Antimony', '/tender/list.xhtml', 'mineral=ANTIMONY'"
                    + " FROM account",
            "INSERT INTO quotation (id, version, series_id, trading_day, figure, edition, entered_by, enterer, entered_at)"
                    + " SELECT 0, 1, id, DATE '2026-11-02', 280.5, 1, 1, 'Ada Admin', CURRENT_TIMESTAMP FROM price_series WHERE code = 'USD-PKR'",
            "INSERT INTO market_holiday (id, version, calendar, holiday, name) VALUES (0, 1, 'LONDON', DATE '2026-12-25', 'Christmas Day')",
            "INSERT INTO outgoing_mail (id, version, address, language, text_key, path, written_at, state, attempts, next_attempt)"
                    + " VALUES (0, 1, 'olga@ohio.example', 'en', 'inbox.title', '/index.xhtml', CURRENT_TIMESTAMP, 'WAITING', 0, CURRENT_TIMESTAMP)",
            "INSERT INTO access_link (id, version, account_id, kind, requested_at) SELECT id, 1, id, 'RESET', CURRENT_TIMESTAMP FROM account"
                    + " WHERE NOT EXISTS (SELECT 1 FROM access_link k WHERE k.account_id = account.id)",
            "INSERT INTO audit_verification (id, version, begun_at, ended_at, expected, expected_root, checked, frontier, heads_checked)"
                    + " VALUES (1, 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 0, '', 0, '', 0)",
            "UPDATE tender SET procedure_kind = 'RESTRICTED' WHERE state = 'DRAFT'",
            "INSERT INTO tender_invited (tender_id, organisation_id) SELECT t.id, o.id FROM tender t, organisation o WHERE o.side = 'SUPPLIER'",
            "INSERT INTO tender_confidence (id, version, tender_id, organisation_id, accepted_by, accepted_at)"
                    + " SELECT t.id, 1, t.id, MIN(o.id), 1, CURRENT_TIMESTAMP FROM tender t, organisation o WHERE o.side = 'SUPPLIER' GROUP BY t.id",
            "INSERT INTO tender_question (id, version, tender_id, number, asked_by, asked_for, asked_at, question)"
                    + " SELECT id, 1, id, 1, 1, 1, CURRENT_TIMESTAMP, 'May it be milled?' FROM tender",
            "INSERT INTO tender_addendum (id, version, tender_id, number, text, issued_by, issued_at, deadline_before, deadline_after)"
                    + " SELECT id, 1, id, 1, 'The bags are of jute.', 1, CURRENT_TIMESTAMP, deadline, deadline FROM tender",
            "INSERT INTO price_doubt (evaluation_id, bid_reference, kind, share, finding, found_by, found_at)"
                    + " SELECT evaluation_id, bid_reference, 'BELOW_THE_OTHERS', 70, 'Heard.', 'Eve Evaluator', CURRENT_TIMESTAMP FROM placed_bid",
            "INSERT INTO contract_item (contract_id, item_number, mineral, product_form, grade, quantity)"
                    + " SELECT id, 1, 'ANTIMONY', 'CONCENTRATE', 55, 100 FROM contract WHERE state = 'DRAFT'",
            "INSERT INTO contract_schedule (contract_id, delivery_year, delivery_month, mass) SELECT id, 2027, 3, 100 FROM contract WHERE state = 'DRAFT'",
            "INSERT INTO contract_price_clause (contract_id, clause_number, kind, amount, price_unit) SELECT id, 1, 'FIXED_PRICE', 20000, 'DMT' FROM contract WHERE state = 'DRAFT'",
            "INSERT INTO contract_condition (contract_id, condition_number, words) SELECT id, 1, 'The trial lot has passed.' FROM contract",
            "INSERT INTO contract_level (contract_id, level_number, up_to_usd) SELECT id, 1, 5000000 FROM contract WHERE state = 'DRAFT'",
            "INSERT INTO contract_approval (contract_id, level_number, approver_id, approver_name, approved_at)"
                    + " SELECT id, 1, 1, 'Hugo High', CURRENT_TIMESTAMP FROM contract WHERE state = 'DRAFT'",
            "UPDATE delegation_table SET valid_from = DATE '2026-01-01'",
            "INSERT INTO delegation_table (id, version, buyer_id, valid_from, set_by, set_at)"
                    + " SELECT id, 1, id, DATE '2026-01-01', 'Olivia Officer', CURRENT_TIMESTAMP FROM organisation WHERE side = 'BUYER'",
            "INSERT INTO delegation_level (table_id, level_number, up_to_usd) SELECT id, 1, 5000000 FROM delegation_table WHERE id IN (SELECT id FROM organisation)");

    @Resource(lookup = "java:app/jdbc/karvan")
    private DataSource dataSource;

    private static Recipe copy(String table, String originals, String... differences) {
        return new Recipe(table, originals, Arrays.asList(differences));
    }

    /** The tables of the portal, by whether there can be many of what stands in them. */
    static Set<String> known() {
        return Stream.concat(RECIPES.stream().map(Recipe::table), FEW_BY_NATURE.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Makes that many copies of everything where there are none yet, or as many more as there are too few. */
    public void copy(int wanted) {
        int have = number("SELECT MAX(id) / " + ABOVE + " FROM organisation");
        if (have == 0) {
            run(SEEDS);
        }
        copy(RECIPES, have + 1, wanted);
    }

    /** Makes as many more copies of the tenders alone as it takes to have that many. */
    public void tenders(int wanted) {
        int have = number("SELECT MAX(id) / " + ABOVE + " FROM tender");
        int originals = number("SELECT COUNT(*) FROM tender WHERE id < " + ABOVE);
        copy(RECIPES.stream().filter(recipe -> recipe.table().equals("tender")).toList(), have + 1, have + wanted / originals);
    }

    private void copy(List<Recipe> recipes, int first, int last) {
        String numbers = IntStream.rangeClosed(first, last).mapToObj(number -> "(" + number + ")").collect(Collectors.joining(", "));
        try (Connection connection = dataSource.getConnection()) {
            Map<String, List<String>> columns = columns(connection);
            run(recipes.stream().map(recipe -> sql(recipe, columns.get(recipe.table()), numbers)).toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int number(String question) {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sql(Recipe recipe, List<String> columns, String numbers) {
        Map<String, String> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column, column));
        for (String difference : recipe.differences()) {
            String[] sides = difference.split(" = ", 2);
            values.put(sides[0], sides[1].replaceAll("\\[(\\w+)]", "($1 + n * CAST(" + ABOVE + " AS BIGINT))"));
        }
        return "INSERT INTO " + recipe.table() + " (" + String.join(", ", values.keySet()) + ") SELECT " + String.join(", ", values.values())
                + " FROM " + recipe.table() + ", (VALUES " + numbers + ") AS copies (n) WHERE "
                + recipe.originals().replace("ABOVE", String.valueOf(ABOVE));
    }

    /** Without asking whether every key points at something: copies point at copies. */
    private void run(List<String> statements) {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT), table -> new ArrayList<>())
                        .add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }
}

package org.karvan.tender;

import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.karvan.identity.Actor;
import org.karvan.identity.Side;

/**
 * One search for tenders, written as SQL: page and count share their conditions, and the count stops early, which the
 * query language of the entities cannot say.
 */
final class TenderSearch {

    private static final Duration DAY = Duration.ofDays(1);

    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final String order;

    private TenderSearch(String order) {
        this.order = order;
    }

    /** The published tenders of which this reader may know, the latest first; null stands for a visitor. */
    static TenderSearch published(TenderFilter filter, Actor reader) {
        TenderSearch search = new TenderSearch("t.published_at desc, t.id desc");
        search.and("t.published_at is not null");
        search.andVisibleTo(reader);
        search.narrow(filter);
        return search;
    }

    /** All tenders of one buyer, the last changed first. */
    static TenderSearch ofBuyer(Long buyer, TenderFilter filter) {
        TenderSearch search = new TenderSearch("t.changed_at desc, t.id desc");
        search.and("t.buyer_id = ?", buyer);
        search.narrow(filter);
        return search;
    }

    private void andVisibleTo(Actor reader) {
        if (reader == null) {
            and("t.procedure_kind = ?", Procedure.OPEN.name());
        } else if (reader.side() != Side.PORTAL) {
            and("(t.procedure_kind = ? or t.buyer_id = ?"
                    + " or exists (select 1 from tender_invited i where i.tender_id = t.id and i.organisation_id = ?)"
                    + " or exists (select 1 from tender_opener o where o.tender_id = t.id and o.account_id = ?))",
                    Procedure.OPEN.name(), reader.organisationId(), reader.organisationId(), reader.accountId());
        }
    }

    private void narrow(TenderFilter filter) {
        if (filter.mineral() != null || filter.form() != null) {
            andLot(filter);
        }
        if (filter.state() != null) {
            and("t.state = ?", filter.state().name());
        }
        if (filter.place() != null) {
            and("t.place_code = ?", filter.place());
        }
        if (filter.from() != null) {
            and("t.deadline >= ?", utc(startOf(filter.from())));
        }
        if (filter.to() != null) {
            and("t.deadline < ?", utc(startOf(filter.to()).plus(DAY)));
        }
        if (filter.words() != null) {
            String pattern = "%" + escape(filter.words().toLowerCase(Locale.ROOT)) + "%";
            and("(lower(t.title) like ? escape '!' or lower(t.reference) like ? escape '!')", pattern, pattern);
        }
    }

    /** Mineral and form are looked for in one and the same lot. */
    private void andLot(TenderFilter filter) {
        StringBuilder lot = new StringBuilder("exists (select 1 from tender_lot l where l.tender_id = t.id");
        List<Object> wanted = new ArrayList<>();
        if (filter.mineral() != null) {
            lot.append(" and l.mineral = ?");
            wanted.add(filter.mineral().name());
        }
        if (filter.form() != null) {
            lot.append(" and l.form = ?");
            wanted.add(filter.form().name());
        }
        and(lot.append(')').toString(), wanted.toArray());
    }

    private void and(String condition, Object... wanted) {
        conditions.append(conditions.isEmpty() ? " where " : " and ").append(condition);
        values.addAll(List.of(wanted));
    }

    /** The keys of one page of the tenders found, in order. */
    String keys(int offset, int size) {
        return numbered("select t.id from tender t" + conditions + " order by " + order
                + " offset " + offset + " rows fetch next " + size + " rows only");
    }

    /** How many there are, counted no further than that. */
    String count(int most) {
        return numbered("select count(*) from (select t.id from tender t" + conditions + " fetch first " + most + " rows only) found");
    }

    void bind(Query query) {
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
    }

    /** The persistence API asks for numbered places. */
    private static String numbered(String sql) {
        StringBuilder numbered = new StringBuilder();
        int place = 0;
        for (char each : sql.toCharArray()) {
            numbered.append(each);
            if (each == '?') {
                numbered.append(++place);
            }
        }
        return numbered.toString();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String escape(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

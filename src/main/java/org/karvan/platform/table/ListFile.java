package org.karvan.platform.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Words;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;

/**
 * What a list answers: its page, or, when the address says {@code as=csv} or {@code as=xlsx}, all its rows as a file. Both
 * come from the same question to the same door, so the file holds what its reader may see by the filters of the address,
 * and nothing else.
 */
@RequestScoped
public class ListFile {

    /** A file holds no more rows than these; one that was cut says so in its last line. */
    public static final int LONGEST = 5_000;

    private static final String PARAMETER = "as";
    private static final String PAPER = "pdf";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    @Inject
    private TimeSource time;

    /**
     * The asked page of a list; when a file is asked, the file is sent and the list's first page is given back.
     *
     * @param title the key of the list's title
     * @param columns what a file of it shows
     * @param number which page, from 1
     * @param pages asks the door for a page by its number
     * @throws NotThere when a format is asked that there is not
     */
    public <R> Listing<R> page(String title, Columns<R> columns, int number, IntFunction<Listing<R>> pages) {
        TableFormat format = asked();
        if (format == null) {
            return pages.apply(number);
        }
        Listing<R> first = pages.apply(1);
        send(format, title, columns, first, pages);
        return first;
    }

    /** The same for a list that is shown as a whole. */
    public <R> List<R> whole(String title, Columns<R> columns, Supplier<List<R>> rows) {
        return page(title, columns, 1, number -> {
            List<R> all = rows.get();
            return new Listing<>(all, 1, Math.max(all.size(), 1), all.size());
        }).rows();
    }

    /**
     * Sends a table whose columns are not known beforehand, when the address asks for it; its first line is the head.
     *
     * @throws NotThere when a format is asked that there is not
     */
    public void table(String title, Supplier<List<List<Object>>> lines) {
        TableFormat format = asked();
        if (format != null) {
            List<List<Object>> all = lines.get();
            write(format, title, file -> {
                file.head(all.get(0).stream().map(head -> (String) head).toList());
                all.stream().skip(1).forEach(file::row);
            });
        }
    }

    /** Whether the address asks for a paper, {@code as=pdf}, which only the page itself can make. */
    public boolean isPaper() {
        return PAPER.equals(request.getParameter(PARAMETER));
    }

    private TableFormat asked() {
        String name = request.getParameter(PARAMETER);
        return name == null ? null : TableFormat.named(name).orElseThrow(() -> new NotThere("list as " + name));
    }

    private <R> void send(TableFormat format, String title, Columns<R> columns, Listing<R> first, IntFunction<Listing<R>> pages) {
        write(format, title, file -> {
            file.head(columns.all().stream().map(this::head).toList());
            Listing<R> page = first;
            int written = 0;
            for (int number = 2; ; number++) {
                List<R> rows = page.rows().subList(0, Math.min(page.rows().size(), LONGEST - written));
                rows.forEach(row -> file.row(cells(columns, row)));
                file.flush();
                written += rows.size();
                boolean isCut = rows.size() < page.rows().size() || written == LONGEST && page.more();
                if (isCut) {
                    file.row(List.of(words.fill("list.file.cut", LONGEST)));
                }
                if (isCut || rows.isEmpty() || !page.more()) {
                    return;
                }
                page = pages.apply(number);
            }
        });
    }

    private void write(TableFormat format, String title, Consumer<TableFile> content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType(format.mediaType());
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName() + "." + format.ending() + "\"");
        external.setResponseHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        try (TableFile file = format.begin(external.getResponseOutputStream(), words.text(title), reader.getDirection().equals("rtl"))) {
            content.accept(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** {@code our-tenders-2026-11-22}: the name of the page and the day of the file, in UTC. */
    private String fileName() {
        String path = request.getServletPath();
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')) + "-" + time.now().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private String head(Columns.Column<?> column) {
        String head = words.text(column.head());
        return column.companion() == null ? head : words.fill(column.companion(), head);
    }

    private <R> List<Object> cells(Columns<R> columns, R row) {
        List<Object> cells = new ArrayList<>();
        columns.all().forEach(column -> cells.add(worded(column.value().apply(row))));
        return cells;
    }

    private Object worded(Object value) {
        return value instanceof Enum<?> constant ? words.of(constant) : value;
    }
}

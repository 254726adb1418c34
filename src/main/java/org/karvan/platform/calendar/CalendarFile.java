package org.karvan.platform.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.karvan.platform.config.Setting;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.NotThere;

/** The dates of a page as a file for a calendar, when the address says {@code as=ics}. */
@RequestScoped
public class CalendarFile {

    private static final String PARAMETER = "as";
    private static final String ICS = "ics";

    @Inject
    private HttpServletRequest request;

    @Inject
    private TimeSource time;

    /**
     * Sends the dates when they are asked for; does nothing otherwise.
     *
     * @param name what the file is called, without its ending: a reference, or the name of a page
     * @param entries the dates that are still known
     * @throws NotThere when they are asked for and there is none: a calendar without entries is not valid
     */
    public void offer(String name, Supplier<List<CalendarEntry>> entries) {
        if (!ICS.equals(request.getParameter(PARAMETER))) {
            return;
        }
        List<CalendarEntry> dates = entries.get();
        if (dates.isEmpty()) {
            throw new NotThere("dates of " + name);
        }
        send(name, CalendarText.of(dates, Setting.KARVAN_BASE_URL.value().replaceFirst("/$", ""), time.now()).getBytes(StandardCharsets.UTF_8));
    }

    private void send(String name, byte[] content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("text/calendar; charset=UTF-8");
        external.setResponseContentLength(content.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".ics\"");
        external.setResponseHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        try {
            external.getResponseOutputStream().write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}

package org.karvan.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicReference;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.web.TenderPage;

/** The page of a tender, or its constant twin for a request that asks for it; see {@link TwinListPage}. */
@Alternative
@Specializes
@Priority(Interceptor.Priority.APPLICATION)
@RequestScoped
public class TwinTenderPage extends TenderPage {

    private static final AtomicReference<TenderSheet> FIRST = new AtomicReference<>();

    @Inject
    private HttpServletRequest request;

    private TenderSheet twin;

    @Override
    public void load() {
        if (Twins.isAskedBy(request)) {
            if (FIRST.get() == null) {
                super.load();
                FIRST.set(super.getSheet());
            }
            twin = FIRST.get();
        } else {
            super.load();
        }
    }

    @Override
    public TenderSheet getSheet() {
        return twin == null ? super.getSheet() : twin;
    }
}

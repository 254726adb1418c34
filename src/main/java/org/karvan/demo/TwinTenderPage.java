package org.karvan.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Specializes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.web.TenderPage;
import org.karvan.workflow.Offer;

/** The page of a tender, or its constant twin for a request that asks for it; see {@link TwinListPage}. */
@Alternative
@Specializes
@Priority(Interceptor.Priority.APPLICATION)
@ViewScoped
public class TwinTenderPage extends TenderPage {

    private static final long serialVersionUID = 1L;

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

    @Override
    public List<Offer> getOffers() {
        return twin == null ? super.getOffers() : List.of();
    }

    @Override
    public int getOpenersCount() {
        return getSheet().openers().size();
    }
}

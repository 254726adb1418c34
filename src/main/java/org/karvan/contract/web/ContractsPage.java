package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.karvan.contract.ContractFilter;
import org.karvan.contract.ContractRow;
import org.karvan.contract.ContractState;
import org.karvan.contract.ContractType;
import org.karvan.contract.Contracts;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;

/** The list of the contracts of the reader's organisation. */
@Named
@ViewScoped
public class ContractsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Columns<ContractRow> COLUMNS = Columns.<ContractRow>none()
            .text("contract.reference", ContractRow::reference)
            .text("contract.title", ContractRow::title)
            .text("contract.type", ContractRow::type)
            .text("contract.state", ContractRow::state)
            .instant("contract.state.since", ContractRow::since)
            .text("contract.buyer", ContractRow::buyerName)
            .text("contract.supplier", ContractRow::supplierName)
            .day("contract.effectiveDate", ContractRow::effectiveDate)
            .day("contract.endDate", ContractRow::endDate);

    @Inject
    private Contracts contracts;

    @Inject
    private ListFile file;

    private ContractState state;
    private ContractType type;
    private String words;
    private int page = 1;
    private transient Listing<ContractRow> listing;

    /** Looks for what the address asks. */
    public void load() {
        ContractFilter filter = new ContractFilter(state, type, words);
        listing = file.page("contract.list.title", COLUMNS, page, number -> contracts.list(filter, number));
    }

    /** The filters as the start of a query, for the links to other pages of the list. */
    public String getQuery() {
        return parameter("state", state) + parameter("type", type) + parameter("words", words);
    }

    private static String parameter(String name, Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }

    public Listing<ContractRow> getListing() {
        return listing;
    }

    public ContractState[] getStates() {
        return ContractState.values();
    }

    public ContractType[] getTypes() {
        return ContractType.values();
    }

    public ContractState getState() {
        return state;
    }

    public void setState(ContractState state) {
        this.state = state;
    }

    public ContractType getType() {
        return type;
    }

    public void setType(ContractType type) {
        this.type = type;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

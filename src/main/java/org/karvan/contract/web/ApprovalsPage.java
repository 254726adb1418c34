package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.karvan.contract.ContractRow;
import org.karvan.contract.Contracts;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;

/** The inbox of contracts that wait for the reader: to clear, to approve, to accept, to sign. */
@Named
@ViewScoped
public class ApprovalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Columns<ContractRow> COLUMNS = Columns.<ContractRow>none()
            .text("contract.reference", ContractRow::reference)
            .text("contract.title", ContractRow::title)
            .text("contract.state", ContractRow::state)
            .text("contract.buyer", ContractRow::buyerName)
            .text("contract.supplier", ContractRow::supplierName)
            .figure("contract.waiting.level", "USD", ContractRow::nextLevelUsd)
            .instant("contract.since", ContractRow::since);

    @Inject
    private Contracts contracts;

    @Inject
    private ListFile file;

    private transient List<ContractRow> rows;

    /** Reads what waits. */
    public void load() {
        rows = file.whole("contract.approvals.title", COLUMNS, contracts::waiting);
    }

    public List<ContractRow> getRows() {
        return rows;
    }
}

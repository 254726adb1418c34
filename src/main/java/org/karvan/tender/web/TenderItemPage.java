package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.platform.faces.GoodsFields;
import org.karvan.tender.TenderItem;
import org.karvan.tender.TenderSheet;

/** The form of one lot of a draft. */
@Named
@ViewScoped
public class TenderItemPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private GoodsFields goods = new GoodsFields();
    private Integer number = 0;
    private List<LimitLine> limits = List.of();
    private List<String> hsCodes = List.of();

    @Override
    protected void fill(TenderSheet draft) {
        hsCodes = drafts().hsCodes();
        TenderItem item = number == null || number == 0 ? null : drafts().item(draft.reference(), number);
        limits = TenderItem.ELEMENTS.stream().map(LimitLine::new).toList();
        if (item != null) {
            goods = new GoodsFields(item.mineral(), item.form(), item.grade(), item.mass(), item.hsCode(), item.description());
            limits.forEach(line -> line.fill(item.limits()));
        }
    }

    /** Saves the lot. */
    public String save() {
        List<TenderItem.Limit> given = limits.stream().filter(LimitLine::isGiven).map(LimitLine::limit).toList();
        drafts().save(getRef(), version(), number == null ? 0 : number,
                new TenderItem(
                goods.getMineral(), goods.getForm(), goods.getGrade(), goods.getMass(), goods.getHsCode(), goods.getDescription(), given));
        return to("tender-items");
    }

    public List<String> getHsCodes() {
        return hsCodes;
    }

    public List<LimitLine> getLimits() {
        return limits;
    }

    public GoodsFields getGoods() {
        return goods;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}

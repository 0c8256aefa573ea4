package io.disclosuredesk.metrics;

/** The report as a document in the prescribed six parts, on A4, for the organ to go on writing (国办公开办函〔2021〕30号). */
final class ReportDocument {

    private ReportDocument() {}

    /**
     * The file (.docx).
     *
     * @param state a sentence below the title: until when it counts and whether it is final
     */
    static byte[] of(AnnualReport report, String state) {
        var figures = report.figures();
        var word = new WordPages();
        word.title(report.organ() + "\n" + report.subject());
        word.centred("（" + state + "）");
        word.heading("一、总体情况");
        word.text(figures.text().get(0).words());
        word.toFillIn("待填：主动公开、政府信息管理、平台建设、监督保障情况");
        word.heading("二、主动公开政府信息情况");
        word.toFillIn("待填：本系统只办理依申请公开，下表由主动公开工作人员填写");
        word.table(ReportGrids.published());
        word.nextPage(false);
        word.heading("三、收到和处理政府信息公开申请情况");
        word.text(figures.text().get(1).words());
        word.table(ReportGrids.requests(report.period(), figures.requests()));
        word.nextPage(true);
        word.heading("四、政府信息公开行政复议、行政诉讼情况");
        word.text(figures.text().get(2).words());
        word.table(ReportGrids.remedies(figures.remedies()));
        word.nextPage(false);
        word.heading("五、存在的主要问题及改进情况");
        word.toFillIn("待填");
        word.heading("六、其他需要报告的事项");
        if (figures.text().size() > 3) {
            word.text(figures.text().get(3).words());
        } else {
            word.toFillIn("收取信息处理费情况：待填");
        }
        word.toFillIn("其他需要报告的事项：待填");
        return word.save();
    }
}

package io.disclosuredesk.metrics;

/** How far the import of a ledger has come. */
public enum LedgerStatus {
    CHECKING("正在核对"),
    WRITING("正在写入"),
    DONE("已导入"),
    REFUSED("有错误，没有导入"),
    FAILED("中断，没有导入");

    private final String label;

    LedgerStatus(String label) {
        this.label = label;
    }

    /** The words staff read. */
    public String label() {
        return label;
    }

    /** Whether it is under way. */
    public boolean isRunning() {
        return this == CHECKING || this == WRITING;
    }
}
